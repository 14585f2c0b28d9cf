package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgentPermissionsTest {

  @Test
  void are_all_there_at_first_without_advice() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      JsonNode answer = permissions(cloud, cloud.hss().addMultiCloudCluster(), "?limit=200");

      assertThat(answer.path("total_num").asInt()).isBetween(1, 100);
      assertThat(answer.path("data_list"))
          .hasSize(answer.path("total_num").asInt())
          .allSatisfy(
              row -> {
                assertThat(row.path("is_authed").booleanValue()).isTrue();
                assertThat(row.has("advice")).isFalse();
              });
    }
  }

  @Test
  void come_ten_at_a_time_each_once() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();
      int total = permissions(cloud, cluster, "").path("total_num").asInt();
      List<String> resources = new ArrayList<>();
      for (int offset = 0; offset < total; offset += 10) {
        resources.addAll(
            permissions(cloud, cluster, "?offset=" + offset).findValuesAsText("resources"));
      }

      assertThat(resources).hasSize(total).doesNotHaveDuplicates();
      assertThat(permissions(cloud, cluster, "?offset=" + total).path("data_list")).isEmpty();
    }
  }

  @Test
  void that_the_test_denies_are_reported_with_an_advice_for_that_cluster_only() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();
      MultiCloudCluster other = cloud.hss().addMultiCloudCluster();

      cloud.hss().denyPermission(cluster, "pods");

      assertThat(denied(cloud, cluster))
          .containsExactly(
              "{\"api_groups\":\"core\",\"resources\":\"pods\",\"function\":\"asset\","
                  + "\"is_authed\":false,"
                  + "\"advice\":\"Let the service account hss/hss-agent get, list, watch pods.\"}");
      assertThat(denied(cloud, other)).isEmpty();

      cloud.hss().grantPermission(cluster, "pods");

      assertThat(denied(cloud, cluster)).isEmpty();
    }
  }

  @Test
  void keep_the_ranges_of_the_page_whichever_is_denied() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();
      new HashSet<>(permissions(cloud, cluster, "?limit=200").findValuesAsText("resources"))
          .forEach(resource -> cloud.hss().denyPermission(cluster, resource));

      assertThat(permissions(cloud, cluster, "?limit=200").path("data_list"))
          .allSatisfy(
              row -> {
                assertThat(row.path("api_groups").asText()).hasSizeBetween(1, 64);
                assertThat(row.path("resources").asText()).hasSizeBetween(1, 16);
                assertThat(row.path("function").asText()).hasSizeBetween(1, 16);
                assertThat(row.path("advice").asText()).hasSizeBetween(1, 128);
              });
    }
  }

  @Test
  void that_no_agent_needs_cannot_be_denied() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();

      assertThatThrownBy(() -> cloud.hss().denyPermission(cluster, "unicorns"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Expected one of the resources [configmaps, ")
          .hasMessageEndingWith("], got \"unicorns\"");
    }
  }

  private static List<String> denied(FakeHuaweiCloud cloud, MultiCloudCluster cluster) {
    List<String> denied = new ArrayList<>();
    permissions(cloud, cluster, "?limit=200")
        .path("data_list")
        .forEach(
            row -> {
              if (!row.path("is_authed").booleanValue()) {
                denied.add(row.toString());
              }
            });
    return denied;
  }

  private static JsonNode permissions(
      FakeHuaweiCloud cloud, MultiCloudCluster cluster, String query) {
    return Clouds.multiCloud(cloud, "GET", "/clusters/" + cluster.id() + "/permissions" + query, "")
        .json();
  }
}
