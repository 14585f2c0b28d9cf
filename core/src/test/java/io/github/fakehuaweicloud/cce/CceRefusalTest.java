package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CceRefusalTest {

  @Test
  void of_a_cluster_that_is_not_there_is_404() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertRefused(
          Clouds.obtainCertificate(cloud, "c404", "{\"duration\":1}"),
          404,
          "CCE.01404001",
          "The project has no cluster c404");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.0", "v1.9.10-r2", "v1.12", "v1.12.99", "v0.20"})
  void of_a_cluster_before_v1_13_is_400(String version) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster(c -> c.id("c1").version(version));

      assertRefused(
          Clouds.obtainCertificate(cloud, cluster, 1),
          400,
          "CCE.01400015",
          "Expected a cluster of v1.13 or later, but c1 is of " + version);
      assertThat(cloud.cce().issuedCertificates()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.13", "v1.13.0-r0", "v1.29", "v1.100", "v2.0"})
  void does_not_come_from_v1_13_on(String version) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster(c -> c.version(version));

      assertThat(Clouds.obtainCertificate(cloud, cluster, 1).status()).isEqualTo(200);
    }
  }

  @Test
  void of_a_duration_out_of_range_is_400() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertRefused(
          Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 10951),
          400,
          "CCE.01400001",
          "body field duration: expected an Integer from 1 to 10950 days, or -1, got 10951 (Table"
              + " 3 \"Request body parameters\" of CCE: Obtaining a Cluster Certificate)");
      assertThat(cloud.cce().issuedCertificates()).isEmpty();
    }
  }

  @Test
  void of_another_content_type_is_400_with_a_code_of_its_own() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Wire.post(
              cloud.endpoint(),
              Clouds.certificatePath(cloud, cloud.cce().addCluster().id()),
              List.of("X-Auth-Token: " + cloud.token(), "Content-Type: text/plain"),
              "{\"duration\":1}");

      assertRefused(
          response,
          400,
          "CCE.01400006",
          "header Content-Type: expected application/json, got \"text/plain\" (Table 2 \"Request"
              + " header parameters\" of CCE: Obtaining a Cluster Certificate)");
    }
  }

  @Test
  void of_another_projects_token_is_403() {
    try (FakeHuaweiCloud cloud = Clouds.newProject();
        FakeHuaweiCloud neighbour = Clouds.newProject()) {
      WireResponse response =
          Wire.post(
              cloud.endpoint(),
              Clouds.certificatePath(cloud, cloud.cce().addCluster().id()),
              List.of("X-Auth-Token: " + neighbour.token(), "Content-Type: application/json"),
              "{\"duration\":1}");

      assertRefused(
          response,
          403,
          "CCE.01403001",
          "The caller's token or access key is not of the project in the path");
      assertThat(cloud.cce().issuedCertificates()).isEmpty();
    }
  }

  private static void assertRefused(
      WireResponse response, int status, String code, String message) {
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.text("errorCode")).isEqualTo(code);
    assertThat(response.text("message")).isEqualTo(message);
  }
}
