package io.github.fakehuaweicloud.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StubsOfAProjectTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void answer_what_no_operation_answers() {
    cloud.stubs().add(on("/publicips", StubResponse.json(200, "{\"publicips\":[]}")));

    WireResponse response = get(publicIps());

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"publicips\":[]}");
    assertThat(response.header("Content-Type")).isEqualTo("application/json");
    assertThat(response.header("Server")).isEqualTo("api-gateway");
  }

  @Test
  void are_expected_and_recorded_with_their_answer() {
    cloud.stubs().add(on("/publicips", StubResponse.json(503, "busy")));

    WireResponse response = get(publicIps());

    RecordedRequest recorded = cloud.requests().get(0);
    assertThat(recorded.status()).isEqualTo(503);
    assertThat(recorded.responseBody()).isEqualTo("busy");
    assertThat(recorded.isStubbed()).isTrue();
    assertThat(recorded.isUnexpected()).isFalse();
    assertThat(recorded.refusal()).isEmpty();
    assertThat(recorded.requestId()).isEqualTo(response.header("X-Request-Id"));
    assertThat(recorded).hasToString("GET " + publicIps() + " -> 503, a stub");
    assertThat(cloud.requestLog().unexpected()).isEmpty();
  }

  @Test
  void leave_an_unknown_path_unknown() {
    cloud.stubs().add(on("/publicips", StubResponse.of(200)));

    assertThat(get("/v1/" + cloud.projectId() + "/bandwidths").status()).isEqualTo(404);

    assertThat(cloud.requests())
        .singleElement()
        .satisfies(
            recorded -> {
              assertThat(recorded.isStubbed()).isFalse();
              assertThat(recorded.isUnexpected()).isTrue();
            });
  }

  @Test
  void are_asked_the_newest_first() {
    cloud.stubs().add(everything(StubResponse.of(201))).add(everything(StubResponse.of(202)));
    Stub none = request -> Optional.empty();
    cloud.stubs().add(none);

    assertThat(get(publicIps()).status()).isEqualTo(202);
    assertThat(cloud.stubs().all()).hasSize(3).first().isSameAs(none);
  }

  @Test
  void may_be_removed() {
    Stub first = everything(StubResponse.of(201));
    Stub second = everything(StubResponse.of(202));
    cloud.stubs().add(first).add(second).remove(second);

    assertThat(get(publicIps()).status()).isEqualTo(201);

    cloud.stubs().clear();
    assertThat(get(publicIps()).status()).isEqualTo(404);
  }

  @Test
  void never_see_a_request_of_an_operation() {
    AtomicInteger asked = new AtomicInteger();
    cloud
        .stubs()
        .add(
            request -> {
              asked.incrementAndGet();
              return Optional.of(StubResponse.of(500));
            });

    var certificate = Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 30);
    var refused = Clouds.createMultiCloudCluster(cloud, "{}");

    assertThat(certificate.status()).isEqualTo(200);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(asked).hasValue(0);
  }

  @Test
  void see_no_request_of_another_project() {
    cloud.stubs().add(everything(StubResponse.of(200)));

    try (FakeHuaweiCloud other = Clouds.newProject()) {
      String othersPath = "/v1/" + other.projectId() + "/publicips";
      assertThat(get(othersPath, "X-Auth-Token: " + other.token()).status()).isEqualTo(404);
      assertThat(get(othersPath, "X-Auth-Token: unknown").status()).isEqualTo(404);
      assertThat(get(othersPath, "Accept: */*").status()).isEqualTo(404);
      assertThat(get(publicIps(), "X-Auth-Token: " + other.token()).status()).isEqualTo(404);
      assertThat(get(publicIps(), signedWith(other)).status()).isEqualTo(404);
      assertThat(get(publicIps(), signedWith(other), "X-Auth-Token: " + cloud.token()).status())
          .isEqualTo(404);
    }
    assertThat(get("/v1/nobody/publicips", "Accept: */*").status()).isEqualTo(404);
    assertThat(cloud.requests()).noneMatch(RecordedRequest::isStubbed);
  }

  @Test
  void see_a_request_with_credentials_of_another_project_if_they_are_of_no_open_one() {
    cloud.stubs().add(everything(StubResponse.of(200)));

    assertThat(get(publicIps(), "X-Auth-Token: of-a-closed-project").status()).isEqualTo(200);
    assertThat(get(publicIps(), "Accept: */*").status()).isEqualTo(200);
  }

  @Test
  void see_a_request_by_its_credentials_wherever_it_goes_and_though_they_were_refused() {
    cloud.stubs().add(on("/v3/projects", StubResponse.of(200)));
    String expired = cloud.iam().issueToken(Duration.ofMinutes(1));
    cloud.clock().advance(Duration.ofHours(1));

    assertThat(get("/v3/projects").status()).isEqualTo(200);
    assertThat(get("/v3/projects", signedWith(cloud)).status()).isEqualTo(200);
    assertThat(get("/v3/projects", "X-Auth-Token: " + expired).status()).isEqualTo(200);
    assertThat(cloud.requests()).hasSize(3).allMatch(RecordedRequest::isStubbed);
  }

  @Test
  void are_gone_when_the_project_is_closed() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      FakeHuaweiCloud first = server.newProject(p -> p.id("p1").token("t1"));
      first.stubs().add(everything(StubResponse.of(200)));
      assertThat(request(server.endpoint(), "/v1/p1/a", "X-Auth-Token: t1").status())
          .isEqualTo(200);
      first.close();
      assertThat(request(server.endpoint(), "/v1/p1/a", "X-Auth-Token: t1").status())
          .isEqualTo(404);

      try (FakeHuaweiCloud second = server.newProject(p -> p.id("p1").token("t1"))) {
        assertThat(request(server.endpoint(), "/v1/p1/a", "X-Auth-Token: t1").status())
            .isEqualTo(404);
        assertThat(second.stubs().all()).isEmpty();
      }
    }
  }

  @Test
  void see_the_request_whole() {
    cloud
        .stubs()
        .add(
            request ->
                Optional.of(
                    StubResponse.of(200)
                        .withBody(
                            String.join(",", request.headerNames())
                                + " "
                                + request.headers("X-A")
                                + " "
                                + request.bodyBytes().length)));
    byte[] body = {(byte) 0xff, 0, (byte) 0x80};
    String head =
        "POST /v1/"
            + cloud.projectId()
            + " HTTP/1.1\r\nHost: h\r\nX-A: 1\r\nx-a: 2\r\n"
            + "Content-Length: 3\r\n\r\n";

    WireResponse response = Wire.send(cloud.endpoint(), Wire.join(head, body));

    assertThat(response.body()).isEqualTo("Host,X-A,Content-Length [1, 2] 3");
  }

  @Test
  void see_no_request_that_is_none() {
    cloud.stubs().add(everything(StubResponse.of(200)));
    cloud.stubs().addOverriding(everything(StubResponse.of(200)));

    assertThat(get("/v1/" + cloud.projectId() + "/%zz").status()).isEqualTo(400);
    assertThat(get("/__fake/openapi.json").status()).isEqualTo(200);
    assertThat(cloud.requests()).noneMatch(RecordedRequest::isStubbed);
  }

  private String publicIps() {
    return "/v1/" + cloud.projectId() + "/publicips";
  }

  private WireResponse get(String target) {
    return get(target, "X-Auth-Token: " + cloud.token());
  }

  private WireResponse get(String target, String... headers) {
    return request(cloud.endpoint(), target, headers);
  }

  private static WireResponse request(String endpoint, String target, String... headers) {
    return Wire.request("GET", endpoint, target, Stream.of(headers).toList(), "");
  }

  private static String signedWith(FakeHuaweiCloud project) {
    return "Authorization: SDK-HMAC-SHA256 Access="
        + project.credentials().accessKey()
        + ", SignedHeaders=host, Signature=00";
  }

  private static Stub everything(StubResponse response) {
    return request -> Optional.of(response);
  }

  private static Stub on(String end, StubResponse response) {
    return request ->
        List.of(response).stream().filter(any -> request.path().endsWith(end)).findFirst();
  }
}
