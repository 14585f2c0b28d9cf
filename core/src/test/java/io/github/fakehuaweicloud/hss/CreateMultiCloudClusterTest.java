package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CreateMultiCloudClusterTest {

  private static final String EVERY_FIELD =
      """
      {
        "name": "ywk-test",
        "provider": "tencent",
        "server": "https://lb.kubesphere.local:6443",
        "image_repo": "registry.example.com/hss",
        "image_repo_username": "robot",
        "image_repo_password": "hunter2",
        "organization": "security",
        "image_repo_type": "harbor",
        "current_expiration_date": 1814079596667,
        "certificate_expiration_date": 1814079596668,
        "kube_config": "clusters: [{name: a, cluster: {server: https://a}}]",
        "image_arch": "x86",
        "anp_proxy": "10.0.0.1:8091",
        "hostguard_proxy": "10.0.0.2:10180",
        "container_name": "hostguard",
        "dns_policy": "clusterfirstwithhostnet",
        "dns_config": "8.8.8.8;1.1.1.1"
      }
      """;

  @Test
  void keeps_all_seventeen_fields_typed() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.createMultiCloudCluster(cloud, "?enterprise_project_id=eps-1", EVERY_FIELD);

      MultiCloudCluster cluster = cloud.hss().multiCloudClusters().get(0);

      assertThat(cluster.enterpriseProjectId()).isEqualTo("eps-1");
      assertThat(cluster.name()).contains("ywk-test");
      assertThat(cluster.provider()).contains("tencent");
      assertThat(cluster.server()).contains("https://lb.kubesphere.local:6443");
      assertThat(cluster.imageRepo()).contains("registry.example.com/hss");
      assertThat(cluster.imageRepoUsername()).contains("robot");
      assertThat(cluster.imageRepoPassword()).contains("hunter2");
      assertThat(cluster.organization()).contains("security");
      assertThat(cluster.imageRepoType()).contains("harbor");
      assertThat(cluster.currentExpirationDate())
          .contains(Instant.parse("2027-06-27T06:59:56.667Z"));
      assertThat(cluster.certificateExpirationDate())
          .contains(Instant.parse("2027-06-27T06:59:56.668Z"));
      assertThat(cluster.kubeconfigText())
          .isEqualTo("clusters: [{name: a, cluster: {server: https://a}}]");
      assertThat(cluster.kubeconfig()).isEqualTo(Kubeconfig.parse(cluster.kubeconfigText()));
      assertThat(cluster.imageArch()).contains("x86");
      assertThat(cluster.anpProxy()).contains("10.0.0.1:8091");
      assertThat(cluster.hostguardProxy()).contains("10.0.0.2:10180");
      assertThat(cluster.containerName()).contains("hostguard");
      assertThat(cluster.dnsPolicy()).contains("clusterfirstwithhostnet");
      assertThat(cluster.dnsConfig()).contains("8.8.8.8;1.1.1.1");
    }
  }

  @Test
  void answers_with_the_id_of_the_new_cluster_and_nothing_else() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = Clouds.createMultiCloudCluster(cloud, EVERY_FIELD);

      String id = cloud.hss().multiCloudClusters().get(0).id();
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.header("Content-Type")).isEqualTo("application/json");
      assertThat(response.body()).isEqualTo("{\"cluster_id\":\"" + id + "\"}");
      assertThat(UUID.fromString(id)).hasToString(id);
    }
  }

  @Test
  void needs_only_the_kubeconfig() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);

      assertThat(response.status()).isEqualTo(200);
      assertThat(cloud.hss().multiCloudClusters())
          .singleElement()
          .satisfies(
              cluster -> {
                assertThat(cluster.enterpriseProjectId()).isEqualTo("0");
                assertThat(cluster.name()).isEmpty();
                assertThat(cluster.currentExpirationDate()).isEmpty();
                assertThat(cluster.imageRepoPassword()).isEmpty();
                assertThat(cluster.dnsConfig()).isEmpty();
              });
    }
  }

  @Test
  void takes_null_for_absent() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.createMultiCloudCluster(
          cloud, "{\"kube_config\":\"kind: Config\",\"name\":null,\"provider\":null}");

      assertThat(cloud.hss().multiCloudClusters().get(0).name()).isEmpty();
      assertThat(cloud.hss().multiCloudClusters().get(0).provider()).isEmpty();
    }
  }

  @Test
  void keeps_the_latest_moment_that_the_page_allows() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.createMultiCloudCluster(
          cloud,
          "{\"kube_config\":\"kind: Config\",\"current_expiration_date\":9223372036854775807}");

      assertThat(cloud.hss().multiCloudClusters().get(0).currentExpirationDate())
          .contains(Instant.ofEpochMilli(Long.MAX_VALUE));
    }
  }

  @Test
  void takes_the_same_cluster_twice_under_two_ids() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String first = Clouds.createMultiCloudCluster(cloud, EVERY_FIELD).text("cluster_id");
      String second = Clouds.createMultiCloudCluster(cloud, EVERY_FIELD).text("cluster_id");

      assertThat(cloud.hss().multiCloudClusters())
          .extracting(MultiCloudCluster::id)
          .containsExactly(first, second)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void takes_the_kubeconfig_that_cce_issued() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
      String kubeconfig = Clouds.obtainCertificate(cloud, cluster, 30).body();

      Clouds.createMultiCloudCluster(
          cloud, "{\"kube_config\":\"" + kubeconfig.replace("\"", "\\\"") + "\"}");

      assertThat(cloud.hss().multiCloudClusters().get(0).kubeconfig())
          .isEqualTo(cloud.cce().issuedCertificates().get(0).kubeconfig());
    }
  }
}
