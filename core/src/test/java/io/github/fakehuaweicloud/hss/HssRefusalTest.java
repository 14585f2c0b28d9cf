package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.Violation;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HSS answers nearly everything with 400; see docs/fidelity.md. */
class HssRefusalTest {

  private static final String OF_TABLE_4 =
      " (Table 4 \"Request body parameters\" of HSS: Creating a Multi-cloud Cluster)";

  @Test
  void has_code_and_the_same_text_twice_in_the_observed_order() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = Clouds.createMultiCloudCluster(cloud, "{}");
      String text =
          "Invalid parameter. body field kube_config: expected a String, got nothing"
              + OF_TABLE_4.replace("\"", "\\\"");

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.header("Content-Type")).isEqualTo("application/json");
      assertThat(response.body())
          .isEqualTo(
              "{\"error_code\":\"HSS.0001\",\"error_description\":\""
                  + text
                  + "\",\"error_msg\":\""
                  + text
                  + "\"}");
    }
  }

  @Test
  void names_every_broken_row() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Clouds.createMultiCloudCluster(
              cloud, "?enterprise_project_id=", "{\"provider\":\"gcp\",\"dns_policy\":7}");

      assertThat(response.text("error_code")).isEqualTo("HSS.0001");
      assertThat(response.text("error_msg"))
          .contains(
              "query parameter enterprise_project_id: ",
              "body field provider: ",
              "body field kube_config: ",
              "body field dns_policy: ");
      assertNothingRegistered(cloud);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "malformed", "[]", "{\"kube_config\":\"kind: Config\"} {}"})
  void of_a_body_that_is_no_json_object_has_a_code_of_its_own(String body) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = Clouds.createMultiCloudCluster(cloud, body);

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text("error_code")).isEqualTo("HSS.0002");
      assertThat(response.text("error_msg"))
          .startsWith("Failed to parse the request. body: expected a JSON object, got ");
      assertNothingRegistered(cloud);
    }
  }

  @Test
  void of_a_malformed_kubeconfig_names_the_field_and_the_position_without_a_quote() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Clouds.createMultiCloudCluster(
              cloud, "{\"kube_config\":\"client-key-data: hunter2\\n: : hunter3 ]\"}");

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text("error_code")).isEqualTo("HSS.0001");
      assertThat(response.text("error_msg"))
          .startsWith(
              "Invalid parameter. body field kube_config: expected a kubeconfig in YAML or JSON,"
                  + " but it is malformed at line 2, column ")
          .doesNotContain("hunter");
      assertNothingRegistered(cloud);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text", "- a", "kind: Pod", "clusters: {}", "users: [{name: u, user: []}]"})
  void of_a_text_that_is_no_kubeconfig_is_recorded_as_a_broken_row(String kubeconfig) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Clouds.createMultiCloudCluster(cloud, "{\"kube_config\":\"" + kubeconfig + "\"}");

      assertThat(response.text("error_msg"))
          .startsWith("Invalid parameter. body field kube_config: ");
      assertThat(cloud.requests().get(0).violations())
          .singleElement()
          .satisfies(
              violation -> {
                assertThat(violation.parameter()).isEqualTo("kube_config");
                assertThat(violation.reason()).isEqualTo(Violation.Reason.MALFORMED);
              });
      assertNothingRegistered(cloud);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind: !!int [1]", "kind: !!javax.script.ScriptEngineManager []"})
  void of_a_kubeconfig_with_odd_tags_is_no_defect_of_the_fake(String kubeconfig) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Clouds.createMultiCloudCluster(cloud, "{\"kube_config\":\"" + kubeconfig + "\"}");

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text("error_code")).isEqualTo("HSS.0001");
    }
  }

  @Test
  void of_another_projects_token_is_400_as_well() {
    try (FakeHuaweiCloud cloud = Clouds.newProject();
        FakeHuaweiCloud neighbour = Clouds.newProject()) {
      WireResponse response =
          Wire.post(
              cloud.endpoint(),
              Clouds.multiCloudPath(cloud),
              List.of("X-Auth-Token: " + neighbour.token()),
              Clouds.LEAST_HSS_BODY);

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text("error_code")).isEqualTo("HSS.0010");
      assertThat(response.text("error_msg"))
          .isEqualTo(
              "Access denied. The caller's token or access key is not of the project in the path");
      assertNothingRegistered(cloud);
      assertNothingRegistered(neighbour);
    }
  }

  private static void assertNothingRegistered(FakeHuaweiCloud cloud) {
    assertThat(cloud.hss().multiCloudClusters()).isEmpty();
  }
}
