package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoveMultiCloudClusterTest {

  @Test
  void takes_the_cluster_out_of_the_project() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();
      MultiCloudCluster other = cloud.hss().addMultiCloudCluster();

      WireResponse response = remove(cloud, cluster.id());

      assertThat(response.status()).isEqualTo(200);
      assertThat(response.body()).isEmpty();
      assertThat(cloud.hss().multiCloudClusters()).containsExactly(other);
      assertThat(cloud.hss().multiCloudCluster(cluster.id())).isEmpty();
    }
  }

  @Test
  void leaves_the_registration_to_be_asserted() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String first = register(cloud, "first");
      String second = register(cloud, "second");
      cloud.hss().setAgentVersion(cloud.hss().multiCloudCluster(first).orElseThrow(), "3.2.8");

      remove(cloud, first);

      assertThat(cloud.hss().registeredClusters())
          .extracting(MultiCloudCluster::id)
          .containsExactly(first, second);
      assertThat(cloud.hss().registeredClusters())
          .extracting(MultiCloudCluster::isRemoved)
          .containsExactly(true, false);
      assertThat(cloud.hss().registeredClusters().get(0).agentVersion()).contains("3.2.8");
    }
  }

  @Test
  void of_what_a_test_has_added_leaves_no_registration() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      remove(cloud, cloud.hss().addMultiCloudCluster().id());

      assertThat(cloud.hss().registeredClusters()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"DELETE,''", "PUT,''", "GET,/permissions", "GET,/agent/install-script"})
  void makes_the_cluster_unknown(String method, String afterId) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String id = register(cloud, "n");
      remove(cloud, id);

      WireResponse response =
          Clouds.multiCloud(
              cloud, method, "/clusters/" + id + afterId, method.equals("PUT") ? "{}" : "");

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text("error_code")).isEqualTo("HSS.0011");
      assertThat(response.text("error_msg"))
          .isEqualTo("Requested resource not found. The project has no multi-cloud cluster " + id);
    }
  }

  @Test
  void by_several_callers_at_the_same_time_succeeds_for_one() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      for (int round = 0; round < 10; round++) {
        String id = register(cloud, "n");

        List<Integer> statuses =
            IntStream.range(0, 8).parallel().mapToObj(i -> remove(cloud, id).status()).toList();

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(cloud.hss().multiCloudCluster(id)).isEmpty();
      }
      assertThat(cloud.hss().registeredClusters()).hasSize(10);
    }
  }

  @Test
  void while_others_register_and_list_loses_nothing() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      List<String> kept =
          IntStream.range(0, 60)
              .parallel()
              .boxed()
              .flatMap(
                  i -> {
                    String id = register(cloud, "n" + i);
                    Clouds.multiCloud(cloud, "GET", "/clusters?limit=200", "");
                    return i % 2 == 0 ? Stream.of(id) : removed(cloud, id);
                  })
              .collect(Collectors.toList());

      assertThat(cloud.hss().multiCloudClusters())
          .extracting(MultiCloudCluster::id)
          .containsExactlyInAnyOrderElementsOf(kept);
      assertThat(cloud.hss().registeredClusters()).hasSize(60);
      assertThat(cloud.requests()).hasSize(150).allMatch(request -> request.status() == 200);
    }
  }

  @Test
  void by_the_test_is_seen_by_requests() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();

      cloud.hss().remove(cluster);

      assertThat(remove(cloud, cluster.id()).text("error_code")).isEqualTo("HSS.0011");
      assertThatThrownBy(() -> cloud.hss().remove(cluster))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The project has no multi-cloud cluster "
                  + cluster.id()
                  + ": it is another project's, or was removed");
    }
  }

  private static Stream<String> removed(FakeHuaweiCloud cloud, String id) {
    remove(cloud, id);
    return Stream.empty();
  }

  private static String register(FakeHuaweiCloud cloud, String name) {
    return Clouds.createMultiCloudCluster(
            cloud, "{\"name\":\"" + name + "\",\"kube_config\":\"{}\"}")
        .text("cluster_id");
  }

  private static WireResponse remove(FakeHuaweiCloud cloud, String id) {
    return Clouds.multiCloud(cloud, "DELETE", "/clusters/" + id, "");
  }
}
