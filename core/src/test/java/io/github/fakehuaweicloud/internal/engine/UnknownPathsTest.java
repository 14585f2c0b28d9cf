package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownPathsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/unknown",
        "//",
        "/a//b",
        "/a;b=c",
        "/a%2fb",
        "/a?%zz",
        "/a?%",
        "/favicon.ico",
        "/index.html",
        "/__admin",
        "/__admin/",
        "/__admin/mappings",
        "/__admin/requests",
        "/__admin/shutdown",
        "/__admin/swagger-ui/index.html",
        "/__admin/recorder/index.html",
        "/%5f%5fadmin/mappings",
        "/__files",
        "/__files/",
        "/__files/../x"
      })
  void are_unknown_to_the_gateway_and_nobody_else_answers_them(String path) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      HostileRequests.assertRefused(cloud, send(cloud, "GET", path), 404, "APIGW.0101");
      assertThat(send(cloud, "POST", path).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/../x", "/%2e%2e/x", "/a%00b", "/a\0b", "/a\u0001b", "/a\u007fb", "/%zz"})
  void that_are_no_paths_are_refused(String path) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      HostileRequests.assertRefused(cloud, send(cloud, "GET", path), 400, "APIGW.0201");
    }
  }

  @Test
  void lead_to_no_operation_behind_the_admin_prefix() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Wire.post(
              cloud.endpoint(),
              "/__admin" + Clouds.multiCloudPath(cloud),
              List.of("X-Auth-Token: " + cloud.token()),
              Clouds.LEAST_HSS_BODY);

      HostileRequests.assertRefused(cloud, response, 404, "APIGW.0101");
    }
  }

  @Test
  void serve_no_files_of_the_users_own_wiremock() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = send(cloud, "GET", "/__files/of-a-user.txt");

      HostileRequests.assertRefused(cloud, response, 404, "APIGW.0101");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO"})
  void are_all_paths_for_other_methods(String method) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = send(cloud, method, Clouds.multiCloudPath(cloud));

      HostileRequests.assertRefused(cloud, response, 404, "APIGW.0101");
      assertThat(response.body()).doesNotContain(cloud.token());
    }
  }

  @Test
  void are_all_hosts_for_connect() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      HostileRequests.assertRefused(
          cloud, send(cloud, "CONNECT", "example.com:443"), 404, "APIGW.0101");
    }
  }

  @Test
  void are_answered_without_a_body_for_head() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = send(cloud, "HEAD", "/unknown");

      assertThat(response.status()).isEqualTo(404);
      assertThat(response.body()).isEmpty();
    }
  }

  private static WireResponse send(FakeHuaweiCloud cloud, String method, String target) {
    return Wire.send(
        cloud.endpoint(),
        method
            + " "
            + target
            + " HTTP/1.1\r\n"
            + Wire.head(cloud.endpoint(), List.of("X-Auth-Token: " + cloud.token()))
            + "\r\n");
  }
}
