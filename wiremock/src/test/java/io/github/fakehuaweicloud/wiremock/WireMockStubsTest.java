package io.github.fakehuaweicloud.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.fakehuaweicloud.wiremock.WireMockStubs.stubsOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WireMockStubsTest {

  private static final String DAYS = "{\"duration\":30}";

  private final FakeHuaweiCloud cloud = Calls.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void answer_what_no_operation_answers_and_are_expected() {
    stubsOf(cloud).stubFor(get(urlPathEqualTo("/v1/ips")).willReturn(okJson("{\"ips\":[]}")));

    var response = Calls.get(cloud, "/v1/ips?limit=1");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"ips\":[]}");
    assertThat(response.header("Content-Type")).isEqualTo("application/json");
    assertThat(cloud.requests())
        .singleElement()
        .satisfies(
            recorded -> {
              assertThat(recorded.isStubbed()).isTrue();
              assertThat(recorded.isUnexpected()).isFalse();
              assertThat(recorded.responseBody()).isEqualTo("{\"ips\":[]}");
            });
  }

  @Test
  void leave_what_they_do_not_match_unknown() {
    stubsOf(cloud).stubFor(get("/v1/ips").willReturn(ok()));

    assertThat(Calls.get(cloud, "/v1/others").status()).isEqualTo(404);
    assertThat(Calls.post(cloud, "/v1/ips", "").status()).isEqualTo(404);
    assertThat(cloud.requests()).hasSize(2).allMatch(RecordedRequest::isUnexpected);
  }

  @Test
  void leave_an_operation_alone() {
    stubsOf(cloud).stubFor(any(anyUrl()).willReturn(serviceUnavailable()));

    assertThat(obtainCertificate().status()).isEqualTo(200);
  }

  @Test
  void answer_for_an_operation_if_they_are_overriding() {
    stubsOf(cloud).overriding().stubFor(any(anyUrl()).willReturn(serviceUnavailable()));

    assertThat(obtainCertificate().status()).isEqualTo(503);

    stubsOf(cloud).overriding().resetAll();
    assertThat(obtainCertificate().status()).isEqualTo(200);
    assertThat(cloud.cce().issuedCertificates()).hasSize(1);
  }

  @Test
  void see_no_request_of_another_project() {
    stubsOf(cloud).stubFor(any(anyUrl()).willReturn(ok()));

    try (FakeHuaweiCloud other = Calls.newProject()) {
      assertThat(Calls.get(other, "/v1/ips").status()).isEqualTo(404);
      assertThat(Calls.get(other, "/v1/" + cloud.projectId()).status()).isEqualTo(404);
      assertThat(withoutToken("/v1/" + other.projectId())).isEqualTo(404);
    }
    assertThat(withoutToken("/v1/" + cloud.projectId())).isEqualTo(200);
  }

  @Test
  void are_gone_when_the_project_is_closed() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      FakeHuaweiCloud first = server.newProject(p -> p.id("p1").token("t1"));
      stubsOf(first).stubFor(any(anyUrl()).willReturn(ok()));
      first.close();

      try (FakeHuaweiCloud second = server.newProject(p -> p.id("p1").token("t1"))) {
        assertThat(Calls.get(second, "/v1/p1").status()).isEqualTo(404);
        assertThat(stubsOf(second).listAllStubMappings()).isEmpty();
      }
    }
  }

  @Test
  void may_be_listed_and_removed() {
    StubMapping older = stubsOf(cloud).stubFor(get("/a").willReturn(ok()));
    StubMapping newer = stubsOf(cloud).stubFor(get("/a").willReturn(created()));
    assertThat(stubsOf(cloud).listAllStubMappings()).containsExactly(newer, older);

    stubsOf(cloud).removeStub(newer);
    assertThat(Calls.get(cloud, "/a").status()).isEqualTo(200);

    stubsOf(cloud).resetAll();
    assertThat(Calls.get(cloud, "/a").status()).isEqualTo(404);
    assertThat(stubsOf(cloud).listAllStubMappings()).isEmpty();
  }

  @Test
  void come_back_after_all_stubs_of_the_project_were_cleared() {
    WireMockStubs stubs = stubsOf(cloud);
    stubs.stubFor(get("/a").willReturn(ok()));
    cloud.stubs().clear();
    assertThat(Calls.get(cloud, "/a").status()).isEqualTo(404);

    stubs.stubFor(get("/b").willReturn(ok()));
    assertThat(Calls.get(cloud, "/b").status()).isEqualTo(200);
  }

  @Test
  void are_read_from_json() {
    stubsOf(cloud)
        .addStubMapping(
            StubMapping.buildFrom(
                "{\"request\":{\"method\":\"GET\",\"urlPath\":\"/a\"},"
                    + "\"response\":{\"status\":201,\"jsonBody\":{\"b\":[1]}}}"));

    assertThat(Calls.get(cloud, "/a").body()).isEqualTo("{\"b\":[1]}");
  }

  @Test
  void fail_with_what_a_matcher_of_the_test_throws() {
    stubsOf(cloud)
        .stubFor(
            get("/a")
                .andMatching(
                    request -> {
                      throw new IllegalStateException("of the test");
                    })
                .willReturn(ok()));

    assertThat(Calls.get(cloud, "/a").status()).isEqualTo(500);
    assertThat(cloud.requests().get(0).failure())
        .map(Throwable::getMessage)
        .isEqualTo(Optional.of("of the test"));
  }

  @Test
  void print_the_project() {
    stubsOf(cloud).stubFor(get("/a").willReturn(ok()));

    assertThat(stubsOf(cloud)).hasToString("stubs of " + cloud + ": 1");
    assertThat(stubsOf(cloud).overriding()).hasToString("overriding stubs of " + cloud + ": 0");
  }

  private WireResponse obtainCertificate() {
    String cluster = cloud.cce().addCluster().id();
    return Calls.post(cloud, Paths.certificate(cloud.projectId(), cluster), DAYS);
  }

  private int withoutToken(String target) {
    return Wire.request("GET", cloud.endpoint(), target, List.of(), "").status();
  }
}
