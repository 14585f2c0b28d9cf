package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway's limit: 12 MB. */
class LargeBodyTest {

  private static final int LIMIT = 12 * 1024 * 1024;

  @ParameterizedTest
  @ValueSource(longs = {64 * 1024 * 1024 + 1, Integer.MAX_VALUE, Long.MAX_VALUE})
  void is_refused_by_its_announced_length_before_it_is_read(long length) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          HostileRequests.post(cloud, List.of("Content-Length: " + length), new byte[1]);

      HostileRequests.assertRefused(cloud, response, 413, "APIGW.0201");
      assertThat(response.text("error_msg"))
          .isEqualTo("Request entity too large: expected a body of at most 12582912 bytes.");
    }
  }

  @Test
  void is_refused_without_inviting_a_client_that_waits_for_100_continue() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          HostileRequests.post(
              cloud,
              List.of("Expect: 100-continue", "Content-Length: " + (LIMIT + 1)),
              new byte[0]);

      HostileRequests.assertRefused(cloud, response, 413, "APIGW.0201");
    }
  }

  @Test
  void is_dropped_and_refused_so_that_the_client_reads_the_refusal() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          HostileRequests.post(
              cloud, List.of("Content-Length: " + (LIMIT + 1)), new byte[LIMIT + 1]);

      HostileRequests.assertRefused(cloud, response, 413, "APIGW.0201");
    }
  }

  @Test
  void is_refused_in_chunks_too() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String size = Integer.toHexString(LIMIT + 1);
      byte[] chunks = Wire.join(size + "\r\n", new byte[LIMIT + 1]);
      byte[] last = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
      byte[] chunk = Arrays.copyOf(chunks, chunks.length + last.length);
      System.arraycopy(last, 0, chunk, chunks.length, last.length);

      WireResponse response =
          HostileRequests.post(cloud, List.of("Transfer-Encoding: chunked"), chunk);

      HostileRequests.assertRefused(cloud, response, 413, "APIGW.0201");
    }
  }

  @Test
  void is_read_up_to_the_limit() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String start = "{\"kube_config\":\"kind: Config\",\"name\":\"";
      String body = start + "x".repeat(LIMIT - start.length() - 2) + "\"}";

      WireResponse response =
          HostileRequests.post(
              cloud, List.of("Content-Length: " + LIMIT), body.getBytes(StandardCharsets.US_ASCII));

      assertThat(response.status()).as(response.body()).isEqualTo(200);
      assertThat(cloud.hss().multiCloudClusters().get(0).name())
          .hasValueSatisfying(
              name -> assertThat(name.length()).isEqualTo(LIMIT - start.length() - 2));
    }
  }
}
