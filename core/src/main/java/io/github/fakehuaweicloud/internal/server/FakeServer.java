package io.github.fakehuaweicloud.internal.server;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.NearestOperation;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.control.AccessCheck;
import io.github.fakehuaweicloud.internal.control.ControlPlane;
import io.github.fakehuaweicloud.internal.control.ControlledServer;
import io.github.fakehuaweicloud.internal.control.Feed;
import io.github.fakehuaweicloud.internal.coverage.Tally;
import io.github.fakehuaweicloud.internal.engine.Engine;
import io.github.fakehuaweicloud.internal.engine.InetAddresses;
import io.github.fakehuaweicloud.internal.engine.Tls;
import io.github.fakehuaweicloud.internal.engine.wiremock.WireMockEngine;
import io.github.fakehuaweicloud.internal.exchange.Observed;
import io.github.fakehuaweicloud.internal.gateway.AnyProject;
import io.github.fakehuaweicloud.internal.gateway.ClusterHosts;
import io.github.fakehuaweicloud.internal.gateway.Gateway;
import io.github.fakehuaweicloud.internal.gateway.NoSuchApi;
import io.github.fakehuaweicloud.internal.gateway.ProjectStubs;
import io.github.fakehuaweicloud.internal.gateway.Projects;
import io.github.fakehuaweicloud.internal.gateway.Reception;
import io.github.fakehuaweicloud.internal.gateway.UnreadableRequests;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.journal.Journal;
import io.github.fakehuaweicloud.internal.journal.Numbered;
import io.github.fakehuaweicloud.internal.project.AttachedProject;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.project.OpenProject;
import io.github.fakehuaweicloud.internal.project.OpenProjects;
import io.github.fakehuaweicloud.internal.project.OpenServer;
import io.github.fakehuaweicloud.internal.project.ProjectSettings;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.internal.text.RandomText;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A running server: an engine, the chain of handlers and the open projects. */
public final class FakeServer implements ControlledServer, OpenServer {

  private static final Engine.Factory ENGINE = WireMockEngine::start;

  private final ServerSettings settings;
  private final Optional<String> controlKey;
  private final Optional<HttpsAuthority> httpsAuthority;
  private final CompletableFuture<Engine> engine = new CompletableFuture<>();
  private final Projects listed;
  private final OpenProjects projects;
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final CompletableFuture<Void> stopped = new CompletableFuture<>();
  private final Object opening = new Object();

  // Set before any other thread sees the server. Null unless the server is shared.
  private Runnable onStop;

  private FakeServer(ServerSettings settings, Engine.Factory factory) {
    this.settings = settings;
    this.controlKey = controlKey(settings);
    this.httpsAuthority =
        settings.httpsPort().map(port -> HttpsAuthority.of(settings.bindAddress()));
    this.listed = new Projects();
    Router router = new Router(Services.pages(CceEdition.latest()));
    NearestOperation nearest = new NearestOperation(router.pages());
    Feed feed = new Feed(settings.onRequest(), nearest);
    Journal ofNoProject = new Journal(ofNobody(feed));
    this.projects = new OpenProjects(listed, ofNoProject, this, feed, settings.coverage());
    // A client may call before the engine has told us its port.
    engine.complete(
        factory.start(
            settings.bindAddress(),
            settings.port(),
            tls(),
            chain(router, nearest, ofNoProject, feed)));
  }

  private Consumer<Numbered> ofNobody(Feed feed) {
    Consumer<Observed> coverage = settings.coverage().map(Tally::ofNobody).orElse(request -> {});
    return request -> {
      coverage.accept(request.exchange());
      feed.recorded(Optional.empty(), request);
    };
  }

  private Optional<Tls> tls() {
    return httpsAuthority.map(
        authority -> new Tls(settings.httpsPort().orElseThrow(), authority.context()));
  }

  /** Whoever can reach the control API reads everything, so others than this machine need a key. */
  private static Optional<String> controlKey(ServerSettings settings) {
    boolean needed = !InetAddresses.isLoopback(settings.bindAddress());
    return settings
        .controlKey()
        .or(() -> needed ? Optional.of(RandomText.hex(32)) : Optional.empty());
  }

  private Chain chain(Router router, NearestOperation nearest, Journal ofNoProject, Feed feed) {
    Reception reception =
        new Reception(
            listed,
            router::printableQueryParameters,
            ofNoProject,
            settings.anyProject() ? projects : AnyProject.NONE);
    return new Chain(
        new ControlPlane(this, feed, new AccessCheck(controlKey)),
        new UnreadableRequests(reception, router),
        new ClusterHosts(listed, reception),
        ProjectStubs.beforeOperations(reception, router),
        new Gateway(reception, router, Services.ofNobody()),
        ProjectStubs.afterOperations(reception, router),
        new NoSuchApi(reception, nearest));
  }

  /**
   * Starts listening.
   *
   * @throws java.io.UncheckedIOException if it cannot listen there
   */
  public static FakeServer start(ServerSettings settings) {
    return start(settings, ENGINE);
  }

  /** With another engine, or one that only takes the chain and listens nowhere. */
  public static FakeServer start(ServerSettings settings, Engine.Factory engine) {
    return new FakeServer(settings, engine);
  }

  /** Without a trailing slash. */
  @Override
  public String endpoint() {
    return InetAddresses.url(settings.bindAddress(), engine.join().port());
  }

  @Override
  public Optional<String> httpsEndpoint() {
    return engine
        .join()
        .tlsPort()
        .map(port -> InetAddresses.secureUrl(settings.bindAddress(), port));
  }

  @Override
  public Optional<Tally> coverage() {
    return settings.coverage();
  }

  /** Empty without HTTPS. */
  public Optional<HttpsAuthority> httpsAuthority() {
    return httpsAuthority;
  }

  @Override
  public Optional<X509Certificate> httpsCertificate() {
    return httpsAuthority.map(HttpsAuthority::certificate);
  }

  @Override
  public Optional<byte[]> authorityPem() {
    return httpsAuthority
        .map(HttpsAuthority::pem)
        .map(pem -> pem.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public Optional<byte[]> authorityTrustStore() {
    return httpsAuthority.map(HttpsAuthority::pkcs12);
  }

  @Override
  public boolean isLoopback() {
    return InetAddresses.isLoopback(settings.bindAddress());
  }

  @Override
  public boolean opensAnyProject() {
    return settings.anyProject();
  }

  @Override
  public OpenProjects projects() {
    return projects;
  }

  /** What the control API asks for; empty if it asks for nothing. */
  @Override
  public Optional<String> controlKey() {
    return controlKey;
  }

  /** Requests that belong to no project. */
  public Journal ofNoProject() {
    return projects.ofNoProject();
  }

  /**
   * Opens a project.
   *
   * @param furnish what it has from its start, and again after a reset
   * @throws IllegalStateException if the server is closed, or another project has the same identity
   */
  @Override
  public LocalProject open(ProjectSettings project, Consumer<LocalProject> furnish) {
    synchronized (opening) {
      if (isClosed()) {
        throw new IllegalStateException(
            "The server is closed, so no project can be opened on it. Start another one");
      }
      return projects.open(project, furnish);
    }
  }

  @Override
  public OpenProject newProject(ProjectSettings project) {
    return open(project, it -> {});
  }

  @Override
  public OpenProject attach(String id) {
    return projects
        .find(id)
        .map(AttachedProject::new)
        .orElseThrow(() -> OpenServer.noSuchProject(id, endpoint()));
  }

  @Override
  public List<RecordedRequest> unattributed() {
    return ofNoProject().requests();
  }

  /** Does nothing if the server is shared, because others may be using it. */
  @Override
  public void close() {
    if (onStop == null) {
      stop();
    }
  }

  /**
   * Must be called before anybody else gets the server.
   *
   * @param thenDo runs once the server is stopped
   */
  void share(Runnable thenDo) {
    this.onStop = thenDo;
  }

  /** Returns an open project if there is one, and then does not stop. */
  Optional<String> closeIfIdle() {
    synchronized (opening) {
      Optional<String> open = listed.anyOpen();
      if (open.isEmpty()) {
        stop();
      }
      return open;
    }
  }

  void stop() {
    if (closed.complete(null)) {
      engine.join().close();
      // Nobody else closes those that the control API opened, and their API servers.
      projects.all().forEach(LocalProject::close);
      stopped.complete(null);
      if (onStop != null) {
        onStop.run();
      }
    }
  }

  @Override
  public boolean isClosed() {
    return closed.isDone();
  }

  void awaitStopped() {
    stopped.join();
  }

  /** Cannot be interrupted. */
  void awaitClosed() {
    closed.join();
  }

  @Override
  public int port() {
    return engine.join().port();
  }
}
