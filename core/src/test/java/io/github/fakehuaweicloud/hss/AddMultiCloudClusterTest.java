package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test adds a cluster without a request. */
class AddMultiCloudClusterTest {

  @Test
  void has_sensible_defaults() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();

      assertThat(cluster.id()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
      assertThat(cluster.name()).contains("multi-cloud-cluster");
      assertThat(cluster.provider()).contains("self_built_idc");
      assertThat(cluster.enterpriseProjectId()).isEqualTo("0");
      assertThat(cluster.status()).isEqualTo(MultiCloudClusterStatus.NOT_CONNECT);
      assertThat(cluster.agentVersion()).isEmpty();
      assertThat(cluster.isRemoved()).isFalse();
      assertThat(cluster.kubeconfig().currentCluster()).isPresent();
      assertThat(cloud.hss().multiCloudClusters()).containsExactly(cluster);
      assertThat(cloud.hss().registeredClusters()).isEmpty();
      assertThat(cloud.requests()).isEmpty();
    }
  }

  @Test
  void has_what_the_test_describes() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Instant soon = Instant.parse("2027-06-27T06:59:56.667Z");
      MultiCloudCluster cluster =
          cloud
              .hss()
              .addMultiCloudCluster(
                  c ->
                      c.id("b075094b")
                          .name("staging")
                          .provider("tencent")
                          .server("https://a")
                          .imageRepo("harbor.example.com")
                          .organization("security")
                          .kubeconfig("kind: Config")
                          .enterpriseProjectId("e 1&")
                          .currentExpirationDate(soon)
                          .certificateExpirationDate(soon.plusMillis(1))
                          .agentVersion("3.2.8")
                          .status(MultiCloudClusterStatus.CONNECT_SUCCESS));

      assertThat(cluster.id()).isEqualTo("b075094b");
      assertThat(cluster.name()).contains("staging");
      assertThat(cluster.provider()).contains("tencent");
      assertThat(cluster.server()).contains("https://a");
      assertThat(cluster.imageRepo()).contains("harbor.example.com");
      assertThat(cluster.organization()).contains("security");
      assertThat(cluster.kubeconfigText()).isEqualTo("kind: Config");
      assertThat(cluster.enterpriseProjectId()).isEqualTo("e 1&");
      assertThat(cluster.currentExpirationDate()).contains(soon);
      assertThat(cluster.certificateExpirationDate()).contains(soon.plusMillis(1));
      assertThat(cluster.agentVersion()).contains("3.2.8");
      assertThat(cluster.status()).isEqualTo(MultiCloudClusterStatus.CONNECT_SUCCESS);
    }
  }

  @ParameterizedTest
  @MethodSource("breakingARow")
  void is_refused_at_once_if_it_breaks_a_row(
      String message, Consumer<MultiCloudClusterBuilder> describe) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThatThrownBy(() -> cloud.hss().addMultiCloudCluster(describe))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(message);
      assertThat(cloud.hss().multiCloudClusters()).isEmpty();
    }
  }

  static Stream<Object[]> breakingARow() {
    return Stream.of(
        refused("body field provider: expected one of ali, ", c -> c.provider("gcp")),
        refused("query parameter enterprise_project_id: expected", c -> c.enterpriseProjectId("")),
        refused(
            "current_expiration_date: expected a Long from 0",
            c -> c.currentExpirationDate(Instant.ofEpochMilli(-1))),
        refused(
            "current_expiration_date: expected a time", c -> c.currentExpirationDate(Instant.MAX)),
        refused("Expected a cluster id of 1 to 64 letters", c -> c.id("a/b")));
  }

  private static Object[] refused(String message, Consumer<MultiCloudClusterBuilder> describe) {
    return new Object[] {message, describe};
  }

  @Test
  void is_refused_with_a_text_that_is_no_kubeconfig() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThatThrownBy(() -> cloud.hss().addMultiCloudCluster(c -> c.kubeconfig("users: 7")))
          .isInstanceOf(KubeconfigFormatException.class)
          .hasMessage("users: expected a list, got a number");
    }
  }

  @Test
  void is_refused_with_an_id_that_is_taken() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      cloud.hss().addMultiCloudCluster(c -> c.id("taken"));

      assertThatThrownBy(() -> cloud.hss().addMultiCloudCluster(c -> c.id("taken")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "The project already has a multi-cloud cluster taken. Choose another id, or leave it"
                  + " to be made up");
    }
  }

  @Test
  void is_refused_by_a_closed_project() {
    FakeHuaweiCloud cloud = Clouds.newProject();
    cloud.close();

    assertThatThrownBy(() -> cloud.hss().addMultiCloudCluster())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void of_another_project_cannot_be_changed() {
    try (FakeHuaweiCloud cloud = Clouds.newProject();
        FakeHuaweiCloud neighbour = Clouds.newProject()) {
      MultiCloudCluster cluster = neighbour.hss().addMultiCloudCluster();

      assertThatThrownBy(
              () -> cloud.hss().setStatus(cluster, MultiCloudClusterStatus.CONNECT_SUCCESS))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("The project has no multi-cloud cluster " + cluster.id());
    }
  }
}
