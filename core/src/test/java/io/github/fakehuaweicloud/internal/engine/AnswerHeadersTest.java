package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerHeadersTest {

  @Test
  void of_hss_show_the_gateway_and_no_trace_of_the_engine() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).headerNames())
          .containsExactlyInAnyOrder(
              "Connection", "Content-Type", "Server", "X-Request-Id", "Content-Length");
    }
  }

  @Test
  void of_cce_show_the_port_id_beside_them() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 1).headerNames())
          .containsExactlyInAnyOrder(
              "Connection", "Content-Type", "Port-ID", "Server", "X-Request-Id", "Content-Length");
    }
  }

  @Test
  void count_the_bytes_of_the_body() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Clouds.createMultiCloudCluster(cloud, "{\"provider\":\"Übersee-😀\"}");

      assertThat(response.text("error_msg")).contains("Übersee-😀");
      assertThat(response.header("Content-Length"))
          .isEqualTo(String.valueOf(response.body().getBytes(StandardCharsets.UTF_8).length));
    }
  }
}
