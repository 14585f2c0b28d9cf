package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine would decode some of these by itself, and fail on what it cannot decode. */
class ContentTypesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded; charset=bogus",
        "application/json; charset=bogus",
        "application/json; charset=utf-16",
        "application/x-pem-file",
        ";;;=\"",
        "text/html"
      })
  void leave_the_body_as_it_was_sent(String contentType) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = post(cloud, contentType, "{\"kube_config\":\"a: é\"}");

      assertThat(response.status()).as(response.body()).isEqualTo(200);
      assertThat(cloud.requests().get(0).header("Content-Type")).contains(contentType);
      assertThat(cloud.requests().get(0).body()).isEqualTo("{\"kube_config\":\"a: é\"}");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded; charset=bogus"
      })
  void make_no_difference_to_a_body_that_is_no_json(String contentType) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = post(cloud, contentType, "a=%zz&%");

      HostileRequests.assertRefused(cloud, response, 400, "HSS.0002");
    }
  }

  private static WireResponse post(FakeHuaweiCloud cloud, String contentType, String body) {
    return Wire.post(
        cloud.endpoint(),
        Clouds.multiCloudPath(cloud),
        List.of("X-Auth-Token: " + cloud.token(), "Content-Type: " + contentType),
        body);
  }
}
