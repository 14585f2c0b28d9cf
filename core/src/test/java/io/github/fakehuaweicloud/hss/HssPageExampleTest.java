package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The example request of the HSS page, byte for byte, with the stray ampersand in its URI. */
class HssPageExampleTest {

  private static final String AFTER_PATH = "&?enterprise_project_id=all_granted_eps";

  private static final String BODY =
      """
      {
        "name" : "ywk-test",
        "provider" : "tencent",
        "server" : "https://lb.kubesphere.local:6443",
        "current_expiration_date" : 1814079596667,
        "certificate_expiration_date" : 1814079596667,
        "kube_config" : "apiVersion: v1\\r\\n\\r\\nclusters:\\r\\n\\r\\n- cluster:\\r\\n\\r\\n    certificate-authority-data: xxx=\\r\\n\\r\\n    server: https://lb.kubesphere.local:6443\\r\\n\\r\\n  name: cluster.local\\r\\n\\r\\ncontexts:\\r\\n\\r\\n- context:\\r\\n\\r\\n    cluster: cluster.local\\r\\n\\r\\n    user: kubernetes-admin\\r\\n\\r\\n  name: kubernetes-admin@cluster.local\\r\\n\\r\\ncurrent-context: kubernetes-admin@cluster.local\\r\\n\\r\\nkind: Config\\r\\n\\r\\npreferences: {}\\r\\n\\r\\nusers:\\r\\n\\r\\n- name: kubernetes-admin\\r\\n\\r\\n  user:\\r\\n\\r\\n    client-certificate-data: xxx=\\r\\n\\r\\n    client-key-data: xxx=\\r\\n"
      }""";

  @Test
  void is_answered_with_a_cluster_id() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = send(cloud);

      assertThat(response.status()).isEqualTo(200);
      assertThat(response.text("cluster_id")).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
  }

  @Test
  void registers_what_the_page_shows() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      send(cloud);

      assertThat(cloud.hss().multiCloudClusters())
          .singleElement()
          .satisfies(
              cluster -> {
                assertThat(cluster.enterpriseProjectId()).isEqualTo("all_granted_eps");
                assertThat(cluster.name()).contains("ywk-test");
                assertThat(cluster.provider()).contains("tencent");
                assertThat(cluster.server()).contains("https://lb.kubesphere.local:6443");
                assertThat(cluster.currentExpirationDate())
                    .contains(Instant.ofEpochMilli(1814079596667L));
                assertThat(cluster.kubeconfigText())
                    .startsWith("apiVersion: v1\r\n\r\nclusters:\r\n\r\n- cluster:\r\n")
                    .endsWith("    client-key-data: xxx=\r\n");
                assertThat(cluster.kubeconfig().currentCluster())
                    .map(KubeconfigCluster::server)
                    .contains("https://lb.kubesphere.local:6443");
              });
    }
  }

  private static WireResponse send(FakeHuaweiCloud cloud) {
    return Clouds.createMultiCloudCluster(cloud, AFTER_PATH, BODY);
  }
}
