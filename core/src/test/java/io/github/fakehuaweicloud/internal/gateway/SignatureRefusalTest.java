package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway says to a signature it refuses. */
class SignatureRefusalTest {

  private static final String PREFIX = "Incorrect IAM authentication information: ";

  private final StillGateway gateway = new StillGateway();

  @ParameterizedTest
  @ValueSource(longs = {-900, -899, 0, 899, 900})
  void is_not_given_up_to_15_minutes_off(long seconds) {
    assertThat(gateway.handle(signedAt(seconds)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {-86_400, -901, 901, 86_400})
  void names_both_times_beyond_15_minutes(long seconds) {
    assertThat(gateway.handle(signedAt(seconds)).text("error_msg"))
        .startsWith(PREFIX + "calc ak sk signature fail:signature expired, signature time:2026112")
        .endsWith("Z,server time:20261121T120000Z");
  }

  @Test
  void names_an_unknown_access_key() {
    HttpRequest request = new SignedRequest().signer("AK3", "the-secret-key-in-clear").build();

    assertThat(gateway.handle(request).text("error_msg")).isEqualTo(PREFIX + "ak AK3 not exist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the-secret-key-in-clear",
        "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6kM9n",
        "ABCDEFGHIJKLMNOPQRSTU",
        "AB/CD"
      })
  void does_not_name_what_may_be_a_secret_key_in_its_place(String swapped) {
    HttpRequest request = new SignedRequest().signer(swapped, "AK1").build();

    assertThat(gateway.handle(request).text("error_msg"))
        .isEqualTo(PREFIX + "ak " + Secrets.mask(swapped) + " not exist");
  }

  @Test
  void echoes_the_canonical_request_with_bars_for_newlines() {
    HttpRequest request =
        new SignedRequest()
            .query("enterprise_project_id=2&a=1", "a=1&enterprise_project_id=2")
            .signer("AK1", "wrong")
            .body("")
            .build();

    assertThat(gateway.handle(request).text("error_msg"))
        .isEqualTo(
            PREFIX
                + "verify aksk signature fail,canonicalRequest:POST|"
                + SignedRequest.PATH
                + "/|a="
                + Secrets.mask("1")
                + "&enterprise_project_id=2|host:127.0.0.1:8080|x-sdk-date:20261121T120000Z||host;x-sdk-date|"
                + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void echoes_no_token_in_clear() {
    HttpRequest request =
        new SignedRequest()
            .header("X-Auth-Token", "the-token-in-clear")
            .header("X-Security-Token", "the-security-token-in-clear")
            .header("Cookie", "the-cookie-in-clear")
            .signer("AK1", "wrong")
            .build();

    WireResponse response = gateway.handle(request);

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.text("error_msg"))
        .contains("x-auth-token:<secret, sha256 ", "x-security-token:<secret, sha256 ")
        .doesNotContain("in-clear");
  }

  @Test
  void insists_on_a_signed_date() {
    HttpRequest unsigned =
        StillGateway.withHeader(
            new SignedRequest().withoutHeader("X-Sdk-Date").build(),
            "X-Sdk-Date",
            "20261121T120000Z");

    assertThat(gateway.handle(unsigned).text("error_msg"))
        .isEqualTo(PREFIX + "calc ak sk signature fail:x-sdk-date is not signed");
  }

  @Test
  void is_given_even_beside_a_good_token() {
    HttpRequest request =
        StillGateway.withHeader(
            new SignedRequest().signer("AK1", "wrong").build(),
            "X-Auth-Token",
            "the-token-in-clear");

    assertThat(gateway.handle(request).status()).isEqualTo(401);
  }

  private static HttpRequest signedAt(long secondsFromNow) {
    Instant date = StillGateway.NOW.plus(Duration.ofSeconds(secondsFromNow));
    return new SignedRequest().date(date).build();
  }
}
