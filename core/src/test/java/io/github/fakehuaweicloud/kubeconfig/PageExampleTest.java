package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The kubeconfig in the example request of the HSS page, which doubles every line end. */
class PageExampleTest {

  private static final String TEXT =
      "apiVersion: v1\r\n\r\nclusters:\r\n\r\n- cluster:\r\n\r\n    certificate-authority-data:"
          + " xxx=\r\n\r\n    server: https://lb.kubesphere.local:6443\r\n\r\n  name:"
          + " cluster.local\r\n\r\ncontexts:\r\n\r\n- context:\r\n\r\n    cluster:"
          + " cluster.local\r\n\r\n    user: kubernetes-admin\r\n\r\n  name:"
          + " kubernetes-admin@cluster.local\r\n\r\ncurrent-context:"
          + " kubernetes-admin@cluster.local\r\n\r\nkind: Config\r\n\r\npreferences:"
          + " {}\r\n\r\nusers:\r\n\r\n- name: kubernetes-admin\r\n\r\n  user:\r\n\r\n   "
          + " client-certificate-data: xxx=\r\n\r\n    client-key-data: xxx=\r\n";

  private final Kubeconfig kubeconfig = Kubeconfig.parse(TEXT);

  @Test
  void has_one_cluster() {
    assertThat(kubeconfig.clusters())
        .singleElement()
        .satisfies(
            cluster -> {
              assertThat(cluster.name()).isEqualTo("cluster.local");
              assertThat(cluster.server()).isEqualTo("https://lb.kubesphere.local:6443");
              assertThat(cluster.certificateAuthorityData()).contains("xxx=");
              assertThat(cluster.insecureSkipTlsVerify()).isFalse();
            });
  }

  @Test
  void has_one_user() {
    assertThat(kubeconfig.users())
        .singleElement()
        .satisfies(
            user -> {
              assertThat(user.name()).isEqualTo("kubernetes-admin");
              assertThat(user.clientCertificateData()).contains("xxx=");
              assertThat(user.clientKeyData()).contains("xxx=");
            });
  }

  @Test
  void has_one_context_which_is_the_current_one() {
    assertThat(kubeconfig.contexts())
        .containsExactly(
            new KubeconfigContext(
                "kubernetes-admin@cluster.local", "cluster.local", "kubernetes-admin"));
    assertThat(kubeconfig.currentCluster()).contains(kubeconfig.clusters().get(0));
    assertThat(kubeconfig.currentUser()).contains(kubeconfig.users().get(0));
  }
}
