package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateMultiCloudClusterTest {

  @Test
  void is_answered_with_an_empty_200() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = update(cloud, cloud.hss().addMultiCloudCluster(), "{}");

      assertThat(response.status()).isEqualTo(200);
      assertThat(response.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"upgrade\": false}",
        "{\"upgrade\": true}",
        "{\"kubeconfig\": null, \"current_expiration_date\": null}"
      })
  void without_a_change_changes_nothing(String body) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();

      update(cloud, cluster, body);

      assertThat(cloud.hss().multiCloudClusters()).containsExactly(cluster);
    }
  }

  @Test
  void moves_the_end_of_the_current_validity_as_the_pages_example_does() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();

      update(cloud, cluster, "{\"current_expiration_date\": 1814080859608}");

      assertThat(present(cloud, cluster).currentExpirationDate())
          .contains(Instant.ofEpochMilli(1814080859608L));
    }
  }

  @Test
  void takes_a_new_kubeconfig_and_shows_the_expiry_of_its_certificate() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster =
          cloud
              .hss()
              .addMultiCloudCluster(
                  c -> c.certificateExpirationDate(Instant.ofEpochMilli(1814079596667L)));
      String renewed = Kubeconfigs.issued(cloud, 90);

      update(cloud, cluster, Kubeconfigs.body("kubeconfig", renewed));

      assertThat(present(cloud, cluster).kubeconfig()).isEqualTo(Kubeconfig.parse(renewed));
      assertThat(present(cloud, cluster).kubeconfigText()).isEqualTo(renewed);
      assertThat(listedExpiry(cloud))
          .isEqualTo(
              cloud
                  .cce()
                  .issuedCertificates()
                  .get(0)
                  .certificate()
                  .getNotAfter()
                  .toInstant()
                  .toEpochMilli());
    }
  }

  @Test
  void with_masked_certificates_keeps_the_expiry_that_was_sent() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster =
          cloud
              .hss()
              .addMultiCloudCluster(
                  c -> c.certificateExpirationDate(Instant.ofEpochMilli(1814079596667L)));

      update(
          cloud,
          cluster,
          Kubeconfigs.body(
              "kubeconfig", "users: [{name: u, user: {client-certificate-data: xxx=}}]"));

      assertThat(listedExpiry(cloud)).isEqualTo(1814079596667L);
    }
  }

  @Test
  void upgrades_an_agent_that_has_connected() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster(c -> c.agentVersion("3.2.8"));

      update(cloud, cluster, "{\"upgrade\": true}");

      assertThat(present(cloud, cluster).agentVersion()).contains("3.2.10");
    }
  }

  @Test
  void refuses_a_text_that_is_no_kubeconfig_and_quotes_nothing_of_it() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();

      WireResponse response =
          update(cloud, cluster, "{\"kubeconfig\": \"users: hunter2\", \"upgrade\": true}");

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text("error_code")).isEqualTo("HSS.0001");
      assertThat(response.text("error_msg"))
          .startsWith("Invalid parameter. body field kubeconfig: users: expected a list")
          .doesNotContain("hunter2");
      assertThat(cloud.hss().multiCloudClusters()).containsExactly(cluster);
    }
  }

  @Test
  void of_an_unknown_cluster_is_refused() {
    try (FakeHuaweiCloud cloud = Clouds.newProject();
        FakeHuaweiCloud neighbour = Clouds.newProject()) {
      WireResponse response = update(cloud, neighbour.hss().addMultiCloudCluster(), "{}");

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text("error_code")).isEqualTo("HSS.0011");
      assertThat(response.text("error_msg"))
          .startsWith("Requested resource not found. The project has no multi-cloud cluster ");
    }
  }

  private static long listedExpiry(FakeHuaweiCloud cloud) {
    return Clouds.multiCloud(cloud, "GET", "/clusters", "")
        .json()
        .at("/data_list/0/certificate_expiration_date")
        .asLong();
  }

  private static MultiCloudCluster present(FakeHuaweiCloud cloud, MultiCloudCluster cluster) {
    return cloud.hss().multiCloudCluster(cluster.id()).orElseThrow();
  }

  private static WireResponse update(
      FakeHuaweiCloud cloud, MultiCloudCluster cluster, String body) {
    return Clouds.multiCloud(cloud, "PUT", "/clusters/" + cluster.id(), body);
  }
}
