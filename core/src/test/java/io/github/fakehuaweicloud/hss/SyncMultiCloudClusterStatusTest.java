package io.github.fakehuaweicloud.hss;

import static io.github.fakehuaweicloud.hss.MultiCloudClusterStatus.CONNECT_DISRUPTION;
import static io.github.fakehuaweicloud.hss.MultiCloudClusterStatus.CONNECT_FAIL;
import static io.github.fakehuaweicloud.hss.MultiCloudClusterStatus.CONNECT_SUCCESS;
import static io.github.fakehuaweicloud.hss.MultiCloudClusterStatus.NOT_CONNECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncMultiCloudClusterStatusTest {

  @Test
  void finds_the_status_that_the_test_has_kept_back() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster one = cloud.hss().addMultiCloudCluster();
      MultiCloudCluster other = cloud.hss().addMultiCloudCluster();
      MultiCloudCluster unnamed = cloud.hss().addMultiCloudCluster();
      cloud.hss().setStatusAtNextSync(one, CONNECT_SUCCESS);
      cloud.hss().setStatusAtNextSync(other, CONNECT_FAIL);
      cloud.hss().setStatusAtNextSync(unnamed, CONNECT_SUCCESS);
      assertThat(statuses(cloud)).isEqualTo("not_connect not_connect not_connect");

      WireResponse response = sync(cloud, list(one.id(), other.id()));

      assertThat(response.status()).isEqualTo(200);
      assertThat(response.body()).isEmpty();
      assertThat(statuses(cloud)).isEqualTo("connect_success connect_fail not_connect");
      assertThat(cloud.hss().multiCloudCluster(one.id()))
          .hasValueSatisfying(now -> assertThat(now.agentVersion()).contains("3.2.10"));
    }
  }

  @Test
  void finds_it_once() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();
      cloud.hss().setStatusAtNextSync(cluster, CONNECT_SUCCESS);
      sync(cloud, list(cluster.id()));
      cloud.hss().setStatus(cluster, CONNECT_DISRUPTION);

      sync(cloud, list(cluster.id()));

      assertThat(statuses(cloud)).isEqualTo("connect_disruption");
    }
  }

  @Test
  void does_not_find_what_the_test_has_taken_back() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();
      cloud.hss().setStatusAtNextSync(cluster, CONNECT_SUCCESS);
      cloud.hss().setStatus(cluster, NOT_CONNECT);

      sync(cloud, list(cluster.id()));

      assertThat(statuses(cloud)).isEqualTo("not_connect");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data_list\": [{\"cluster_id\": \"cluster1-id\"}, {\"cluster_id\": \"cluster2-id\"}]}",
        "{\"total_num\": 2, \"data_list\": [{\"cluster_id\": \"cluster1-id\"}]}",
        "{\"data_list\": []}",
        "{\"data_list\": [{}]}",
        "{}"
      })
  void accepts_ids_that_the_project_does_not_have_as_terraform_expects(String body) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(sync(cloud, body).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"total_num\": 33}",
        "{\"data_list\": {}}",
        "{\"data_list\": \"cluster1-id\"}",
        "{\"data_list\": [{\"cluster_id\": 1}]}"
      })
  void refuses_what_breaks_a_row(String body) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = sync(cloud, body);

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text("error_code")).isEqualTo("HSS.0001");
    }
  }

  private static String list(String... ids) {
    return Stream.of(ids)
        .map(id -> "{\"cluster_id\": \"" + id + "\"}")
        .collect(Collectors.joining(", ", "{\"data_list\": [", "]}"));
  }

  private static String statuses(FakeHuaweiCloud cloud) {
    return String.join(
        " ", Clouds.multiCloud(cloud, "GET", "/clusters", "").json().findValuesAsText("status"));
  }

  private static WireResponse sync(FakeHuaweiCloud cloud, String body) {
    return Clouds.multiCloud(cloud, "POST", "/clusters/status-synchronize", body);
  }
}
