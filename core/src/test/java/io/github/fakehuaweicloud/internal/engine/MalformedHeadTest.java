package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedHeadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello world this is garbage\r\n\r\n",
        "\0\u0001\u0002\u00ff\r\n\r\n",
        "\u0016\u0003\u0001\u0005\0\u0001\0\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n folded\r\n\r\n",
        "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET http://elsewhere/ HTTP/1.1\r\nHost: x\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "GET /\r\n\r\n",
        "GET / HTTP/3.0\r\nHost: x\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: foo\r\n\r\n"
      })
  void is_refused(String request) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = Wire.send(cloud.endpoint(), request);

      HostileRequests.assertRefused(cloud, response);
      assertThat(response.text("error_msg"))
          .isEqualTo("API request error: expected a well-formed HTTP/1.1 request.");
      assertThat(cloud.requestLog().unattributed())
          .filteredOn(recorded -> recorded.requestId().equals(response.header("X-Request-Id")))
          .singleElement()
          .returns(response.status(), RecordedRequest::status);
    }
  }

  @Test
  void with_a_header_of_300_kilobytes_is_too_large() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          HostileRequests.post(cloud, List.of("X-Large: " + "a".repeat(300 * 1024)), new byte[0]);

      HostileRequests.assertRefused(cloud, response, 431, "APIGW.0201");
      assertThat(response.text("error_msg")).isEqualTo("Request headers too large.");
    }
  }

  @Test
  void with_a_uri_of_300_kilobytes_is_too_large() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Wire.send(
              cloud.endpoint(),
              "GET /"
                  + "a".repeat(300 * 1024)
                  + " HTTP/1.1\r\n"
                  + Wire.head(cloud.endpoint(), List.of())
                  + "\r\n");

      HostileRequests.assertRefused(cloud, response, 414, "APIGW.0201");
      assertThat(response.text("error_msg")).isEqualTo("Request URI too large.");
    }
  }

  @Test
  void with_the_longest_token_of_the_page_is_taken() {
    String longest = "t".repeat(32_768);
    try (FakeHuaweiCloud cloud = Clouds.newProject(project -> project.token(longest))) {
      assertThat(Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
      assertThat(cloud.requests().get(0).header("X-Auth-Token")).contains(longest);
    }
  }
}
