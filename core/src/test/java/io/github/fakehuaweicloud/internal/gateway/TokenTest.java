package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

  private static final String PREFIX = "Incorrect IAM authentication information: ";

  private final StillGateway gateway = new StillGateway();

  @ParameterizedTest
  @ValueSource(strings = {"X-Auth-Token", "x-auth-token", "X-AUTH-TOKEN"})
  void opens_its_project_whatever_the_case_of_the_header(String header) {
    assertThat(gateway.handle(request(Headers.empty().with(header, "the-token-in-clear"))).status())
        .isEqualTo(200);
  }

  @Test
  void is_asked_for_when_it_is_absent() {
    assertRefused(Headers.empty(), "x-auth-token not found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void is_asked_for_when_it_is_blank(String blank) {
    assertRefused(Headers.empty().with("X-Auth-Token", blank), "x-auth-token not found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown",
        "The-token-in-clear",
        "the-token-in-clea",
        "the-token-in-clear2",
        "<secret, sha256 12345678>"
      })
  void is_refused_when_it_is_unknown(String token) {
    assertRefused(Headers.empty().with("X-Auth-Token", token), "decrypt token fail");
  }

  @Test
  void is_not_quoted_in_the_refusal() {
    WireResponse response =
        gateway.handle(request(Headers.empty().with("X-Auth-Token", "a-mistyped-secret")));

    assertThat(response.body()).doesNotContain("a-mistyped-secret");
  }

  private void assertRefused(Headers headers, String reason) {
    WireResponse response = gateway.handle(request(headers));

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.text("error_code")).isEqualTo("APIGW.0301");
    assertThat(response.text("error_msg")).isEqualTo(PREFIX + reason);
    assertThat(gateway.ownersJournal().requests())
        .extracting(RecordedRequest::status)
        .containsExactly(401);
  }

  private static HttpRequest request(Headers headers) {
    return new HttpRequest("POST", SignedRequest.PATH, "", headers, Body.empty());
  }
}
