package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListMultiCloudClustersTest {

  @Test
  void shows_what_was_registered() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String id =
          Clouds.createMultiCloudCluster(
                  cloud,
                  """
                  {"name": "ywk-test", "provider": "tencent", "image_repo": "harbor.example.com",
                   "server": "https://lb.kubesphere.local:6443",
                   "current_expiration_date": 1814079596667,
                   "certificate_expiration_date": 1814079596668, "kube_config": "{}"}
                  """)
              .text("cluster_id");

      assertThat(list(cloud, "").body())
          .isEqualTo(
              "{\"total_num\":1,\"data_list\":[{\"cluster_id\":\""
                  + id
                  + "\",\"cluster_name\":\"ywk-test\",\"provider\":\"tencent\","
                  + "\"server\":\"https://lb.kubesphere.local:6443\","
                  + "\"image_repo\":\"harbor.example.com\",\"status\":\"not_connect\","
                  + "\"current_expiration_date\":1814079596667,"
                  + "\"certificate_expiration_date\":1814079596668}]}");
    }
  }

  @Test
  void leaves_out_what_is_not_known() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String id = Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).text("cluster_id");

      assertThat(list(cloud, "").body())
          .isEqualTo(
              "{\"total_num\":1,\"data_list\":[{\"cluster_id\":\""
                  + id
                  + "\",\"status\":\"not_connect\"}]}");
    }
  }

  @Test
  void shows_the_status_and_the_agent_that_the_test_sets() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();
      for (MultiCloudClusterStatus status : MultiCloudClusterStatus.values()) {
        cloud.hss().setStatus(cluster, status);

        assertThat(only(cloud).path("status").asText()).isEqualTo(status.text());
      }
      assertThat(only(cloud).path("version").asText()).isEqualTo("3.2.10");

      cloud.hss().setAgentVersion(cluster, "3.2.8");

      assertThat(only(cloud).path("version").asText()).isEqualTo("3.2.8");
      assertThat(cloud.hss().multiCloudCluster(cluster.id()))
          .hasValueSatisfying(
              now -> {
                assertThat(now.status()).isEqualTo(MultiCloudClusterStatus.CONNECT_DISRUPTION);
                assertThat(now.agentVersion()).contains("3.2.8");
              });
    }
  }

  @Test
  void shows_ten_unless_it_is_asked_for_more_and_counts_all() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      List<String> ids = addClusters(cloud, 23);

      assertThat(ids(list(cloud, ""))).isEqualTo(ids.subList(0, 10));
      assertThat(ids(list(cloud, "?offset=20"))).isEqualTo(ids.subList(20, 23));
      assertThat(ids(list(cloud, "?offset=3&limit=11"))).isEqualTo(ids.subList(3, 14));
      assertThat(list(cloud, "?offset=20").json().path("total_num").asInt()).isEqualTo(23);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"?offset=23", "?offset=24", "?offset=2000000&limit=200"})
  void is_empty_past_the_end(String query) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      addClusters(cloud, 23);

      assertThat(list(cloud, query).status()).isEqualTo(200);
      assertThat(list(cloud, query).body()).isEqualTo("{\"total_num\":23,\"data_list\":[]}");
    }
  }

  @Test
  void ends_for_a_client_that_asks_until_a_page_is_empty_as_terraform_does() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      List<String> ids = addClusters(cloud, 401);
      List<String> all = new ArrayList<>();
      List<String> page;
      do {
        page = ids(list(cloud, "?limit=200&offset=" + all.size()));
        all.addAll(page);
      } while (!page.isEmpty());

      assertThat(all).isEqualTo(ids);
      assertThat(cloud.requests()).hasSize(4);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limit=9", "limit=201", "limit=ten", "limit=", "offset=-1", "offset=2000001"})
  void refuses_a_part_that_the_page_does_not_allow(String query) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = list(cloud, "?" + query);

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text("error_code")).isEqualTo("HSS.0001");
      assertThat(response.text("error_msg"))
          .contains(
              "query parameter "
                  + query.substring(0, query.indexOf('='))
                  + ": expected an Integer from ");
    }
  }

  @Test
  void finds_one_by_its_id() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      List<String> ids = addClusters(cloud, 3);

      assertThat(ids(list(cloud, "?cluster_id=" + ids.get(1)))).containsExactly(ids.get(1));
      assertThat(list(cloud, "?cluster_id=another").body())
          .isEqualTo("{\"total_num\":0,\"data_list\":[]}");
    }
  }

  @Test
  void shows_the_clusters_of_one_enterprise_project_or_of_all() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      cloud.hss().addMultiCloudCluster(c -> c.id("of-default"));
      cloud.hss().addMultiCloudCluster(c -> c.id("of-e1").enterpriseProjectId("e1"));
      cloud.hss().addMultiCloudCluster(c -> c.id("of-all").enterpriseProjectId("all_granted_eps"));

      assertThat(ids(list(cloud, ""))).containsExactly("of-default", "of-all");
      assertThat(ids(list(cloud, "?enterprise_project_id=e1"))).containsExactly("of-e1", "of-all");
      assertThat(ids(list(cloud, "?enterprise_project_id=all_granted_eps"))).hasSize(3);
    }
  }

  @Test
  void takes_address_and_expiry_from_the_kubeconfig_if_they_were_not_sent() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String kubeconfig = Kubeconfigs.issued(cloud, 30);
      Instant expiry =
          cloud.cce().issuedCertificates().get(0).certificate().getNotAfter().toInstant();
      cloud.hss().addMultiCloudCluster(c -> c.kubeconfig(kubeconfig));

      assertThat(only(cloud).path("server").asText()).isEqualTo("https://192.0.2.7:5443");
      assertThat(only(cloud).path("certificate_expiration_date").asLong())
          .isEqualTo(expiry.toEpochMilli());
    }
  }

  @Test
  void knows_no_neighbour() {
    try (FakeHuaweiCloud cloud = Clouds.newProject();
        FakeHuaweiCloud neighbour = Clouds.newProject()) {
      neighbour.hss().addMultiCloudCluster();

      assertThat(list(cloud, "").body()).isEqualTo("{\"total_num\":0,\"data_list\":[]}");
    }
  }

  private static List<String> addClusters(FakeHuaweiCloud cloud, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> cloud.hss().addMultiCloudCluster(c -> c.name("n" + i)).id())
        .toList();
  }

  private static JsonNode only(FakeHuaweiCloud cloud) {
    JsonNode rows = list(cloud, "").json().path("data_list");
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static List<String> ids(WireResponse response) {
    return response.json().path("data_list").findValuesAsText("cluster_id");
  }

  private static WireResponse list(FakeHuaweiCloud cloud, String query) {
    return Clouds.multiCloud(cloud, "GET", "/clusters" + query, "");
  }
}
