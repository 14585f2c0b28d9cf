package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenBodyTest {

  @Test
  void that_is_shorter_than_announced_is_refused() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = post(cloud, List.of("Content-Length: 100"), Clouds.LEAST_HSS_BODY);

      HostileRequests.assertRefused(cloud, response, 400, "APIGW.0201");
      assertThat(response.text("error_msg"))
          .isEqualTo(
              "API request error: expected an uncompressed body, as long as Content-Length says.");
    }
  }

  @Test
  void that_is_longer_than_announced_is_cut() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = post(cloud, List.of("Content-Length: 5"), Clouds.LEAST_HSS_BODY);

      HostileRequests.assertRefused(cloud, response, 400, "HSS.0002");
      assertThat(cloud.requests().get(0).body()).isEqualTo("{\"kub");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "abc", "1e3", "0x10", "99999999999999999999", "2, 3"})
  void of_a_length_that_is_no_number_is_refused(String length) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = post(cloud, List.of("Content-Length: " + length), "{}");

      HostileRequests.assertRefused(cloud, response, 400, "APIGW.0201");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Length: 2, Content-Length: 3",
    "Content-Length: 2, Transfer-Encoding: chunked",
    "Transfer-Encoding: gzip, X-Other: 1"
  })
  void of_contradictory_or_unknown_framing_is_refused(String first, String second) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      HostileRequests.assertRefused(
          cloud, post(cloud, List.of(first, second), "{}"), 400, "APIGW.0201");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ZZ\r\n{}\r\n0\r\n\r\n",
        "FF\r\n{}",
        "2\r\n{}",
        "-2\r\n{}\r\n0\r\n\r\n",
        "",
        "\r\n"
      })
  void in_broken_chunks_is_refused(String chunks) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      HostileRequests.assertRefused(
          cloud, post(cloud, List.of("Transfer-Encoding: chunked"), chunks), 400, "APIGW.0201");
    }
  }

  @Test
  void in_sound_chunks_is_taken() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String chunks = "6\r\n{\"kube\r\nf\r\n_config\":\"a: b\"\r\n1;x=y\r\n}\r\n0\r\n\r\n";

      assertThat(post(cloud, List.of("Transfer-Encoding: chunked"), chunks).status())
          .isEqualTo(200);
      assertThat(cloud.requests().get(0).body()).isEqualTo("{\"kube_config\":\"a: b\"}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Other: 1", "Content-Encoding: gzip"})
  void that_is_compressed_is_refused(String header) throws IOException {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      byte[] body = gzip(Clouds.LEAST_HSS_BODY);

      HostileRequests.assertRefused(
          cloud,
          HostileRequests.post(cloud, List.of(header, "Content-Length: " + body.length), body),
          400,
          "APIGW.0201");
    }
  }

  @Test
  void that_only_begins_like_a_compressed_one_is_refused() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      HostileRequests.assertRefused(
          cloud, post(cloud, List.of("Content-Length: 4"), "\u001f\u008b\b\0"), 400, "APIGW.0201");
    }
  }

  @Test
  void that_is_not_there_is_an_empty_one() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = post(cloud, List.of(), "");

      HostileRequests.assertRefused(cloud, response, 400, "HSS.0002");
      assertThat(response.text("error_msg")).contains("expected a JSON object, got an empty body");
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static WireResponse post(FakeHuaweiCloud cloud, List<String> headers, String body) {
    return HostileRequests.post(cloud, headers, body.getBytes(StandardCharsets.ISO_8859_1));
  }
}
