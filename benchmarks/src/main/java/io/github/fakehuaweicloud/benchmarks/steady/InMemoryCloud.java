package io.github.fakehuaweicloud.benchmarks.steady;

import io.github.fakehuaweicloud.benchmarks.client.Requests;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.contract.ContractCheck;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.engine.Engine;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.project.ProjectSettings;
import io.github.fakehuaweicloud.internal.server.FakeServer;
import io.github.fakehuaweicloud.internal.server.ServerSettings;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.SdkHmacSigner;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A server whose chain of handlers is called without a socket, and a project of it. */
public final class InMemoryCloud implements AutoCloseable {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  private final FakeServer server;
  private final Chain chain;
  private final LocalProject project;

  public InMemoryCloud() {
    AtomicReference<Chain> given = new AtomicReference<>();
    this.server =
        FakeServer.start(
            ServerSettings.at("127.0.0.1", 0),
            (bindAddress, port, tls, handlers) -> {
              given.set(handlers);
              return new ListensNowhere();
            });
    this.chain = given.get();
    this.project = newProject();
  }

  /** One more. */
  public LocalProject newProject() {
    // As long as a benchmark may last, its signature is as fresh as it was at first.
    Clock stopped = Clock.fixed(Instant.now(), ZoneOffset.UTC);
    return server.open(ProjectSettings.builder().clock(stopped).build(), it -> {});
  }

  /** Opens a project, has a certificate issued for a cluster of it, and closes it. */
  public Kubeconfig certificateOfNewProject() {
    LocalProject other = newProject();
    try {
      return other.issueKubeconfig(other.cce().addCluster(), Duration.ofDays(30));
    } finally {
      other.close();
    }
  }

  public LocalProject project() {
    return project;
  }

  /** The status must be this one. */
  public HttpResponse answer(HttpRequest request, int expected) {
    HttpResponse response = chain.answer(request);
    if (response.status() != expected) {
      throw new IllegalStateException(
          "Expected status "
              + expected
              + ", got "
              + response.status()
              + " "
              + response.body().text());
    }
    return response;
  }

  /** Asks for a certificate of a new cluster. */
  public HttpRequest certificate() {
    return byToken(
        "POST",
        "/api/v3/projects/"
            + project.id()
            + "/clusters/"
            + project.cce().addCluster().id()
            + "/clustercert",
        "{\"duration\": 30}");
  }

  /** Lists the clusters. */
  public HttpRequest clusters() {
    return byToken("GET", "/api/v3/projects/" + project.id() + "/clusters", "");
  }

  /** The same, signed. */
  public HttpRequest signedClusters() {
    String path = "/api/v3/projects/" + project.id() + "/clusters";
    String date = DATE.format(project.clock().instant().atOffset(ZoneOffset.UTC));
    Credentials credentials = project.iam().identity().credentials().get(0);
    String authorization =
        new SdkHmacSigner(credentials.accessKey(), credentials.secretKey())
            .authorization(
                "GET",
                path + "/",
                "",
                Map.of("X-Sdk-Date", date),
                SdkHmacSigner.sha256("".getBytes(StandardCharsets.UTF_8)));
    Headers headers =
        Headers.empty()
            .with("Host", "127.0.0.1:1")
            .with("X-Sdk-Date", date)
            .with("Authorization", authorization);
    return new HttpRequest("GET", path, "", headers, Body.empty());
  }

  /** Registers a kubeconfig with HSS. */
  public HttpRequest registration() {
    String kubeconfig = answer(certificate(), 200).body().text();
    return byToken(
        "POST",
        "/v5/" + project.id() + "/container/kubernetes/multi-cloud/clusters",
        Requests.registration(kubeconfig));
  }

  /** What the check of its page makes of a request. */
  public CheckedRequest checked(HttpRequest request) {
    Router.Route route =
        new Router(Services.pages(CceEdition.latest())).find(request).orElseThrow();
    return ContractCheck.check(route.page(), request, route.variables(), project.clock().instant());
  }

  private HttpRequest byToken(String method, String path, String body) {
    Headers headers =
        Headers.empty()
            .with("Host", "127.0.0.1:1")
            .with("X-Auth-Token", project.iam().identity().tokens().get(0))
            .with("Content-Type", "application/json");
    return new HttpRequest(method, path, "", headers, Body.of(body));
  }

  @Override
  public void close() {
    server.close();
  }

  private record ListensNowhere() implements Engine {

    @Override
    public int port() {
      return 1;
    }

    @Override
    public Optional<Integer> tlsPort() {
      return Optional.empty();
    }

    @Override
    public void close() {}
  }
}
