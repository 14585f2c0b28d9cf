package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Signed headers times headers is work, so both are bounded. */
class CostlyHeadersTest {

  /** On a busy machine. What is guarded against takes minutes. */
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void of_more_than_200_signed_names_are_no_signature() {
    assertRefused(signing(201), List.of(), 401, "expected an Authorization header of the form");
  }

  @Test
  void of_200_signed_names_are_a_signature() {
    assertRefused(signing(200), List.of(), 401, "calc ak sk signature fail:x-sdk-date not found");
  }

  @Test
  void of_40_000_signed_names_are_no_signature() {
    assertRefused(signing(40_000), List.of(), 401, "expected an Authorization header of the form");
  }

  @Test
  void of_14_000_lines_are_too_large() {
    assertRefused(
        signing(40_000),
        IntStream.range(0, 14_000).mapToObj(i -> "a: " + i).toList(),
        431,
        "Request headers too large.");
  }

  private static void assertRefused(
      String signedNames, List<String> more, int status, String message) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      List<String> headers = new ArrayList<>(more);
      headers.add(
          "Authorization: SDK-HMAC-SHA256 Access="
              + cloud.credentials().accessKey()
              + ", SignedHeaders="
              + signedNames
              + ", Signature=00");
      WireResponse response =
          assertTimeoutPreemptively(
              SOON,
              () ->
                  Wire.post(
                      cloud.endpoint(),
                      Clouds.multiCloudPath(cloud),
                      headers,
                      Clouds.LEAST_HSS_BODY));

      assertThat(response.status()).isEqualTo(status);
      assertThat(response.text("error_msg")).contains(message);
      assertThat(cloud.requests()).hasSize(1);
    }
  }

  private static String signing(int names) {
    return String.join(";", Collections.nCopies(names, "a"));
  }
}
