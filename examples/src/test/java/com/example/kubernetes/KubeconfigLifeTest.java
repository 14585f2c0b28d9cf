package com.example.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.onboarding.HssClient;
import com.example.onboarding.MultiCloudClusterBody;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** From CCE to HSS, and what becomes of the kubeconfig: it expires, is replaced, and is revoked. */
@ResourceLock(value = "environment", mode = ResourceAccessMode.READ)
class KubeconfigLifeTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder()
          .project(p -> p.hssConnectsToClusters().signaturesFollowSystemTime())
          .build();

  private final FakeHuaweiCloud cloud;
  private final Cluster cluster;
  private final HssClient hss;

  KubeconfigLifeTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cluster = cloud.cce().addCluster(c -> c.apiServer());
    this.hss =
        HssClient.newBuilder()
            .withCredential(
                new BasicCredentials()
                    .withAk(cloud.credentials().accessKey())
                    .withSk(cloud.credentials().secretKey())
                    .withProjectId(cloud.projectId()))
            .withEndpoints(List.of(cloud.endpoint()))
            .build();
  }

  @Test
  void opens_the_cluster_to_fabric8_until_it_expires_or_is_revoked() {
    String first = Kubeconfigs.obtain(cloud, cluster);
    assertThat(namespaces(first)).contains("default");
    String id = register(first);
    assertThat(synchronizedStatus(id)).isEqualTo("connect_success");

    cloud.clock().advance(Duration.ofDays(31));
    assertThatThrownBy(() -> namespaces(first)).hasMessageContaining("certificate expired at");
    assertThat(synchronizedStatus(id)).isEqualTo("connect_fail");
    assertThat(reason(id)).contains("certificate expired at");

    String second = Kubeconfigs.obtain(cloud, cluster);
    assertThat(namespaces(second)).contains("default");
    hss.updateKubeconfig(id, second);
    assertThat(synchronizedStatus(id)).isEqualTo("connect_success");

    Kubeconfigs.revoke(cloud, cluster);
    assertThatThrownBy(() -> namespaces(second)).hasMessageContaining("certificate is revoked");
    assertThat(synchronizedStatus(id)).isEqualTo("connect_fail");
    assertThat(reason(id)).contains("certificate is revoked");
  }

  @Test
  void opens_the_cluster_to_kubectl_until_it_expires_or_is_revoked(@TempDir Path folder) {
    String kubeconfig = Kubeconfigs.obtain(cloud, cluster);
    Kubectl first = Kubectl.with(folder, kubeconfig);
    assertThat(first.run("get", "namespaces")).contains("default");
    String id = register(kubeconfig);
    assertThat(synchronizedStatus(id)).isEqualTo("connect_success");

    cloud.clock().advance(Duration.ofDays(31));
    assertThat(first.fail("get", "namespaces")).contains("certificate expired at");
    assertThat(synchronizedStatus(id)).isEqualTo("connect_fail");

    String renewed = Kubeconfigs.obtain(cloud, cluster);
    Kubectl second = Kubectl.with(folder, renewed);
    assertThat(second.run("get", "namespaces")).contains("default");
    hss.updateKubeconfig(id, renewed);
    assertThat(synchronizedStatus(id)).isEqualTo("connect_success");

    Kubeconfigs.revoke(cloud, cluster);
    assertThat(second.fail("get", "namespaces")).contains("certificate is revoked");
    assertThat(synchronizedStatus(id)).isEqualTo("connect_fail");
  }

  private static List<String> namespaces(String kubeconfig) {
    Config config = Config.fromKubeconfig(kubeconfig);
    try (KubernetesClient client = new KubernetesClientBuilder().withConfig(config).build()) {
      return client.namespaces().list().getItems().stream()
          .map(namespace -> namespace.getMetadata().getName())
          .toList();
    }
  }

  private String register(String kubeconfig) {
    return hss.createMultiCloudCluster(
            new MultiCloudClusterBody("production", "self_built_hw", kubeconfig))
        .getClusterId();
  }

  private String synchronizedStatus(String id) {
    hss.synchronizeStatus(id);
    return hss.listMultiCloudClusters(0, 10).getDataList().get(0).status();
  }

  private String reason(String id) {
    return cloud
        .hss()
        .multiCloudCluster(id)
        .flatMap(MultiCloudCluster::connectionFailure)
        .orElseThrow();
  }
}
