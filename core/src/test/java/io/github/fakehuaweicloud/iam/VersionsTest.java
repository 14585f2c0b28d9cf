package io.github.fakehuaweicloud.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two services have an operation at the same path; the host's name tells them apart. */
class VersionsTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iam.cn-north-4.myhuaweicloud.com",
        "IAM.example.com:8080",
        "127.0.0.1:80",
        "localhost",
        "ccex.example.com",
        "hss.example.com",
        "[::1]:80"
      })
  void of_iam_are_listed_with_300_wherever_cce_is_not_named(String host) {
    WireResponse answer = get("/", host);

    assertThat(answer.status()).isEqualTo(300);
    JsonNode version = answer.json().at("/versions/values/0");
    assertThat(version.path("id").asText()).isEqualTo("v3.6");
    assertThat(version.path("status").asText()).isEqualTo("stable");
    assertThat(version.at("/links/0/href").asText()).isEqualTo("http://" + host + "/v3/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v3", "/v3/"})
  void of_iam_are_described_with_200(String path) {
    WireResponse answer = get(path, "127.0.0.1:1");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/version/links/0/href").asText())
        .isEqualTo("http://127.0.0.1:1/v3/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cce.cn-north-4.myhuaweicloud.com", "CCE.example.com:8080", "cce:80"})
  void of_cce_are_listed_at_its_own_host_names(String host) {
    WireResponse answer = get("/", host);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/versions/0/id").asText()).isEqualTo("v3");
    assertThat(answer.json().at("/versions/0/status").asText()).isEqualTo("CURRENT");
    assertThat(answer.json().at("/versions/0/links/0/href").asText())
        .isEqualTo("http://" + host + "/api/v3");
  }

  @Test
  void are_recorded_with_the_project_of_the_token_if_one_was_sent() {
    Wire.request("GET", cloud.endpoint(), "/", List.of("X-Auth-Token: " + cloud.token()), "");

    assertThat(cloud.requests()).hasSize(1);
    assertThat(cloud.requestLog().unexpected()).isEmpty();
  }

  @Test
  void are_answered_to_a_caller_without_a_host_with_links_relative_to_it() {
    WireResponse answer = Wire.send(cloud.endpoint(), "GET / HTTP/1.0\r\n\r\n");

    assertThat(answer.status()).isEqualTo(300);
    assertThat(answer.json().at("/versions/values/0/links/0/href").asText()).isEqualTo("/v3/");
  }

  private WireResponse get(String path, String host) {
    return Wire.send(
        cloud.endpoint(),
        "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }
}
