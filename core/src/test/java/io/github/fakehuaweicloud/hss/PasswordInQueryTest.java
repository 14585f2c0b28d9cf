package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The image upload command takes a registry's password in its query. */
class PasswordInQueryTest {

  private static final String QUERY =
      "/image-upload-command?image_repo=h&organization=o&username=robot&password=hunter2";

  @Test
  void is_masked_where_the_request_is_printed() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.multiCloud(cloud, "GET", QUERY, "");
      RecordedRequest request = cloud.requests().get(0);

      assertThat(request.parameter(HssParameters.PASSWORD)).contains("hunter2");
      assertThat(request.toString() + request.parameters())
          .contains("username=robot", "password=<secret, sha256 ")
          .doesNotContain("hunter2");
    }
  }

  @Test
  void is_masked_where_an_address_holds_another_one() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.multiCloud(
          cloud, "GET", QUERY.replace("=h&", "=https://robot:hunter3@harbor.example.com&"), "");

      assertThat(cloud.requests().get(0).toString())
          .contains("@harbor.example.com")
          .doesNotContain("hunter");
    }
  }

  @Test
  void is_masked_where_the_request_breaks_a_row() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Clouds.multiCloud(cloud, "GET", QUERY + "&password=hunter3&plug_type=x", "");

      assertThat(response.status()).isEqualTo(400);
      assertThat(
              response.body()
                  + cloud.requests()
                  + cloud.requests().get(0).violations()
                  + cloud.requests().get(0).undocumented())
          .contains("plug_type")
          .doesNotContain("hunter");
    }
  }

  @Test
  void is_masked_where_the_signature_is_wrong_and_the_gateway_echoes_what_it_has_read() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Wire.request(
              "GET",
              cloud.endpoint(),
              Paths.multiCloud(cloud.projectId())
                  + QUERY.replace("=h&", "=https://robot:hunter3@harbor.example.com&"),
              List.of(
                  "X-Sdk-Date: " + now(cloud),
                  "Authorization: SDK-HMAC-SHA256 Access="
                      + cloud.credentials().accessKey()
                      + ", SignedHeaders=x-sdk-date, Signature=00"),
              "");

      assertThat(response.status()).isEqualTo(401);
      assertThat(response.body() + cloud.requests())
          .contains("canonicalRequest:GET|", "username=robot", "password=<secret, sha256 ")
          .doesNotContain("hunter");
    }
  }

  private static String now(FakeHuaweiCloud cloud) {
    return cloud.clock().instant().toString().replaceAll("\\.\\d+|[-:]", "");
  }
}
