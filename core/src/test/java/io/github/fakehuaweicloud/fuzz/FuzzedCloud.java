package io.github.fakehuaweicloud.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.CloudWithoutSocket;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.ProjectBuilder;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.http.Query;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.requests.SentParameter;
import io.github.fakehuaweicloud.requests.Violation;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cloud in which every name is known and the time stands still, and what holds for its answer to
 * any request.
 */
public final class FuzzedCloud {

  public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  public static final String PROJECT = "p1";
  public static final String CLUSTER = "c1";
  public static final String TOKEN = "token-in-clear";
  public static final String ACCESS_KEY = "AK1";
  public static final String SECRET_KEY = "secret-key-in-clear";

  public static final String DOMAIN = "acme";
  public static final String USER = "ci";
  public static final String PASSWORD = "password-in-clear";

  /** The value of a secret parameter. */
  public static final String HIDDEN = "hidden-in-clear";

  /** Those that a page has. Their values are no secrets. */
  private static final Set<String> QUERY =
      new Router(Services.pages(CceEdition.latest())).printableQueryParameters();

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Asking for the recorded requests copies them, so they must not become many. */
  private static final int REQUESTS_OF_A_CLOUD = 50;

  private final Consumer<ProjectBuilder> describe;
  private CloudWithoutSocket fuzzed;
  private int recorded;

  public FuzzedCloud(Consumer<ProjectBuilder> describe) {
    this.describe = describe;
    open();
  }

  public FakeHuaweiCloud cloud() {
    return fuzzed.cloud();
  }

  /** Answers a request, and throws if anything is wrong with that. */
  public void answer(HttpRequest request) {
    if (recorded >= REQUESTS_OF_A_CLOUD) {
      fuzzed.close();
      open();
    }
    HttpResponse response = fuzzed.answer(request);
    Must.hold(response.status() >= 200 && response.status() < 500, "Got " + response.status());
    checkForm(response);
    if (response.headers().first("X-Request-Id").isPresent()) {
      checkRecord(request, response, lastRecorded(response));
    } else {
      Must.hold(
          request.path().equals("/__fake") || request.path().startsWith("/__fake/"),
          "Not recorded: " + request);
    }
  }

  private void open() {
    Clock still = Clock.fixed(NOW, ZoneOffset.UTC);
    fuzzed =
        new CloudWithoutSocket(
            project -> {
              project.id(PROJECT).token(TOKEN).credentials(ACCESS_KEY, SECRET_KEY).clock(still);
              project.domain(DOMAIN).user(USER, PASSWORD);
              describe.accept(project);
            });
    fuzzed.cloud().cce().addCluster(cluster -> cluster.id(CLUSTER));
    recorded = 0;
  }

  /** One more than before, with the request id of the answer. */
  private RecordedRequest lastRecorded(HttpResponse response) {
    List<RecordedRequest> ofProject = cloud().requests();
    List<RecordedRequest> ofNobody = cloud().requestLog().unattributed();
    recorded++;
    Must.equal(ofProject.size() + ofNobody.size(), recorded, "the number of recorded requests");
    String id = response.headers().first("X-Request-Id").orElseThrow();
    return Stream.of(ofProject, ofNobody)
        .filter(log -> !log.isEmpty())
        .map(log -> log.get(log.size() - 1))
        .filter(last -> last.requestId().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Expected the answer to be recorded last"));
  }

  private static void checkForm(HttpResponse response) {
    for (Header header : response.headers().asList()) {
      Must.hold(
          header.value().chars().allMatch(c -> c >= ' ' && c != 0x7f),
          "Expected no control character in " + header.name());
    }
    if (response.body().isEmpty()) {
      return;
    }
    try {
      JSON.readTree(response.body().bytes());
    } catch (JsonProcessingException malformed) {
      throw new AssertionError("Expected JSON, got " + response.body().text(), malformed);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void checkRecord(HttpRequest request, HttpResponse response, RecordedRequest recorded) {
    Must.equal(recorded.status(), response.status(), "the recorded status");
    Must.equal(recorded.responseBody(), response.body().text(), "the recorded answer");
    Must.equal(recorded.target(), request.target(), "the recorded target");
    Must.hold(recorded.failure().isEmpty(), "Got " + recorded.failure());
    String printed =
        String.join(
            "\n",
            List.of(
                request.toString(),
                response.toString(),
                answersWithSecret(recorded) ? "" : response.body().text(),
                response.headers().asList().toString(),
                recorded.toString(),
                recorded.parameters().toString(),
                recorded.violations().toString(),
                recorded.undocumented().toString(),
                recorded.refusal().orElse(""),
                cloud().toString(),
                cloud().hss().multiCloudClusters().toString(),
                cloud().hss().registeredClusters().toString(),
                cloud().cce().issuedCertificates().toString()));
    String inTheOpen = inTheOpen(request, recorded);
    Stream.of(TOKEN, SECRET_KEY, PASSWORD, HIDDEN)
        .filter(secret -> !inTheOpen.contains(secret))
        .forEach(secret -> Must.conceal(printed, secret));
  }

  /** The command that stores a password holds it. */
  private static boolean answersWithSecret(RecordedRequest recorded) {
    return recorded.status() == 200
        && recorded
            .operation()
            .filter(operation -> operation.id().equals("ShowMultiCloudClusterImageCommand"))
            .isPresent();
  }

  private static String shown(Query.Parameter parameter) {
    return parameter.name() + (QUERY.contains(parameter.name()) ? parameter.value() : "");
  }

  /** Where no secret belongs, so that it may be printed: a find must not be of the search's own. */
  private static String inTheOpen(HttpRequest request, RecordedRequest recorded) {
    return Stream.of(
            Stream.of(request.method(), request.path()),
            request.query().parameters().stream().map(FuzzedCloud::shown),
            request.headers().asList().stream()
                .map(
                    line ->
                        line.name() + (Secrets.isSecretHeader(line.name()) ? "" : line.value())),
            recorded.parameters().stream()
                .filter(sent -> !sent.isSecret())
                .map(SentParameter::value),
            Stream.concat(recorded.violations().stream(), recorded.undocumented().stream())
                .map(Violation::parameter))
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n"));
  }
}
