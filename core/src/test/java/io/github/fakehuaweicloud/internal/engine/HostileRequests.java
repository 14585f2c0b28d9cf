package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.ArrayList;
import java.util.List;

/** Requests to HSS that a client should not send, and what every answer to them has in common. */
final class HostileRequests {

  private HostileRequests() {}

  /** The head of a POST to HSS with a good token; the body follows as it is given. */
  static WireResponse post(FakeHuaweiCloud cloud, List<String> headers, byte[] body) {
    List<String> all = new ArrayList<>(headers);
    all.add("X-Auth-Token: " + cloud.token());
    String head =
        "POST "
            + Clouds.multiCloudPath(cloud)
            + " HTTP/1.1\r\n"
            + Wire.head(cloud.endpoint(), all)
            + "\r\n";
    return Wire.send(cloud.endpoint(), Wire.join(head, body));
  }

  /** Some refusal in the words of the gateway or of HSS, after which the server still answers. */
  static void assertRefused(FakeHuaweiCloud cloud, WireResponse response) {
    assertThat(response.status()).as(response.body()).isBetween(400, 499);
    assertThat(response.header("Content-Type")).isEqualTo("application/json");
    assertThat(response.text("error_code")).matches("(APIGW|HSS)\\.\\d{4}");
    assertThat(response.text("error_msg")).isNotBlank();
    assertThat(response.header("X-Request-Id")).matches("[0-9a-f]{32}");
    assertThat(cloud.hss().multiCloudClusters()).isEmpty();
    assertStillAnswers(cloud);
  }

  static void assertRefused(FakeHuaweiCloud cloud, WireResponse response, int status, String code) {
    assertThat(response.status()).as(response.body()).isEqualTo(status);
    assertThat(response.text("error_code")).isEqualTo(code);
    assertRefused(cloud, response);
  }

  static void assertStillAnswers(FakeHuaweiCloud cloud) {
    assertThat(Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).status())
        .isEqualTo(200);
  }
}
