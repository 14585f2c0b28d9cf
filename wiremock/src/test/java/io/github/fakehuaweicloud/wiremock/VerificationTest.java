package io.github.fakehuaweicloud.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.lessThan;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.requestMadeFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.github.fakehuaweicloud.wiremock.WireMockStubs.stubsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.matching.MatchResult;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Paths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private final FakeHuaweiCloud cloud = Calls.newProject();
  private final WireMockStubs stubs = stubsOf(cloud);

  @BeforeEach
  void send_a_request_to_a_stub_one_to_an_operation_and_one_to_nobody() {
    stubs.stubFor(get("/stub").willReturn(ok("answer")));
    Calls.get(cloud, "/stub");
    String cluster = cloud.cce().addCluster().id();
    Calls.post(cloud, Paths.certificate(cloud.projectId(), cluster), "{\"duration\":30}");
    Calls.get(cloud, "/nobody?a=1");
  }

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void knows_every_request_of_the_project() {
    stubs.verify(getRequestedFor(urlEqualTo("/stub")));
    stubs.verify(
        1,
        postRequestedFor(urlPathMatching("/api/v3/.*/clustercert"))
            .withRequestBody(matchingJsonPath("$.duration", equalTo("30"))));
    stubs.verify(0, getRequestedFor(urlEqualTo("/stub")).withHeader("Accept", equalTo("x")));
    stubs.verify(lessThan(4), anyRequestedFor(anyUrl()));
    assertThat(stubs.count(anyRequestedFor(anyUrl()))).isEqualTo(3);
    assertThat(stubs.count(requestMadeFor(any -> MatchResult.exactMatch()))).isEqualTo(3);
    assertThat(stubs.overriding().count(anyRequestedFor(anyUrl()))).isEqualTo(3);
  }

  @Test
  void knows_no_request_of_another_project() {
    try (FakeHuaweiCloud other = Calls.newProject()) {
      Calls.get(other, "/stub");

      stubs.verify(1, getRequestedFor(urlEqualTo("/stub")));
      stubsOf(other).verify(1, anyRequestedFor(anyUrl()));
    }
  }

  @Test
  void finds_requests_with_their_answers() {
    assertThat(stubs.findAll(getRequestedFor(anyUrl())))
        .extracting(request -> request.target() + " " + request.responseBody())
        .element(0)
        .isEqualTo("/stub answer");
  }

  @Test
  void fails_with_what_was_expected_and_what_came_and_without_secrets() {
    String secret = cloud.token();

    assertThatThrownBy(
            () ->
                stubs.verify(
                    2,
                    getRequestedFor(urlEqualTo("/stub"))
                        .withHeader("X-Auth-Token", equalTo(secret))))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("%nExpected: exactly 2 requests that match%n{".formatted())
        .hasMessageContaining("\"url\" : \"/stub\"")
        .hasMessageContaining("}%n but was: 1%nThe project received%n".formatted())
        .hasMessageContaining("  1. GET /stub -> 200, a stub")
        .hasMessageContaining("-> 200, CCE: Obtaining a Cluster Certificate")
        .hasMessageContaining("  3. GET /nobody?a=")
        .hasMessageNotContaining(secret);
  }

  @Test
  void fails_without_the_password_of_a_user_in_the_pattern() {
    String password = cloud.iam().identity().users().get(0).password();

    assertThatThrownBy(
            () ->
                stubs.verify(
                    postRequestedFor(urlEqualTo("/v3/auth/tokens"))
                        .withRequestBody(containing(password))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("\"contains\" : \"<secret, sha256 ")
        .hasMessageNotContaining(password);
  }

  @Test
  void fails_without_a_list_if_nothing_came() {
    try (FakeHuaweiCloud other = Calls.newProject()) {
      assertThatThrownBy(() -> stubsOf(other).verify(anyRequestedFor(anyUrl())))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("Expected: more than or exactly 1 requests")
          .hasMessageEndingWith(" but was: 0%nThe project received no requests.%n".formatted());
    }
  }
}
