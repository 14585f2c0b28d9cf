package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileJsonTest {

  private static final int MANY = 100_000;

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void nested_a_hundred_thousand_levels_deep_is_refused(String opening) {
    assertRefused(("{\"a\":" + opening.repeat(MANY)).getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void nested_deeply_and_closed_again_is_refused() {
    String json = "{\"kube_config\":" + "[".repeat(MANY) + "]".repeat(MANY) + "}";

    assertRefused(json.getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "9e18"})
  void with_a_number_of_a_huge_exponent_is_refused(String number) {
    assertRefused(
        ("{\"kube_config\":\"a: b\",\"current_expiration_date\":" + number + "}")
            .getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void with_a_number_of_a_million_digits_is_refused() {
    assertRefused(
        ("{\"kube_config\":\"a: b\",\"current_expiration_date\":" + "9".repeat(1_000_000) + "}")
            .getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void with_bytes_that_are_no_utf8_is_refused() {
    assertRefused(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
    assertRefused(new byte[] {'{', '"', (byte) 0xc0, (byte) 0x80, '"', ':', '1', '}'});
    assertRefused(new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'});
  }

  @Test
  void with_nul_bytes_is_refused() {
    assertRefused(new byte[1000]);
    assertRefused("{\"kube_config\":\"a\0b\"}".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void with_a_hostile_kubeconfig_inside_is_refused() {
    assertRefused(
        ("{\"kube_config\":\"" + "[".repeat(MANY) + "\"}").getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void of_a_hundred_thousand_fields_is_refused() {
    StringBuilder json = new StringBuilder("{\"kube_config\":\"a: b\"");
    for (int i = 0; i < MANY; i++) {
      json.append(",\"f").append(i).append("\":0");
    }
    assertRefused(json.append('}').toString().getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void of_a_million_values_in_a_field_that_nobody_knows_costs_next_to_nothing() {
    String json = "{\"kube_config\":\"a: b\",\"x\":[0" + ",{}".repeat(1_000_000) + "]}";
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(Clouds.createMultiCloudCluster(cloud, json).status()).isEqualTo(200);
    }
  }

  private static void assertRefused(byte[] body) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          HostileRequests.post(cloud, List.of("Content-Length: " + body.length), body);

      assertThat(response.text("error_code")).startsWith("HSS.000");
      HostileRequests.assertRefused(cloud, response);
    }
  }
}
