package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltHeadersTest {

  @ParameterizedTest
  @CsvSource({
    "X-Auth-Tokn, X-Auth-Token",
    "X_Auth_Token, X-Auth-Token",
    "X-Auth_Token, X-Auth-Token",
    "x_auth_token, X-Auth-Token",
    "XAuthToken, X-Auth-Token",
    "Auth-Token, X-Auth-Token",
    "X-Auht-Token, X-Auth-Token",
    "Authorisation, Authorization",
    "Autorization, Authorization",
    "X-Sdk-Dat, X-Sdk-Date",
    "X-SDK_Date, X-Sdk-Date",
    "X-Security-Tokens, X-Security-Token"
  })
  void are_named_with_what_was_expected(String sent, String expected) {
    assertThat(MisspeltHeaders.hints(Headers.empty().with(sent, "my-secret")))
        .containsExactly("the header " + sent + " is misspelt, expected " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date",
        "Host",
        "X-Subject-Token",
        "X-Request-Id",
        "X-Project-Id",
        "X-Sdk-Content-Sha256",
        "X-Auth-User",
        "X-Amz-Date",
        "Proxy-Authorization",
        "X-Csrf-Token",
        "Content-Type"
      })
  void are_not_those_of_somebody_else(String sent) {
    assertThat(MisspeltHeaders.hints(Headers.empty().with(sent, "a"))).isEmpty();
  }

  @Test
  void do_not_matter_beside_the_right_one() {
    assertThat(
            MisspeltHeaders.hints(
                Headers.empty().with("X-Auth-Tokn", "a").with("x-auth-token", "b")))
        .isEmpty();
  }

  @Test
  void are_each_named() {
    assertThat(
            MisspeltHeaders.hints(
                Headers.empty().with("Authorisation", "a").with("X-Sdk-Dat", "b")))
        .hasSize(2);
  }
}
