package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KubeconfigBuilderTest {

  @Test
  void keeps_the_entries_in_the_order_they_were_added() {
    Kubeconfig kubeconfig =
        Kubeconfig.builder()
            .cluster("c2", "https://2", "authority")
            .unverifiedCluster("c1", "https://1")
            .user("u2", "certificate", "key")
            .user("u1", "certificate", "key")
            .context("second", "c2", "u2")
            .context("first", "c1", "u1")
            .build();

    assertThat(kubeconfig.clusters())
        .extracting(KubeconfigCluster::name)
        .containsExactly("c2", "c1");
    assertThat(kubeconfig.users()).extracting(KubeconfigUser::name).containsExactly("u2", "u1");
    assertThat(kubeconfig.contexts())
        .extracting(KubeconfigContext::name)
        .containsExactly("second", "first");
  }

  @Test
  void embeds_the_pem_texts_in_base64() {
    Kubeconfig kubeconfig =
        Kubeconfig.builder()
            .cluster("c", "https://c", "authority")
            .user("u", "certificate", "key")
            .build();

    assertThat(kubeconfig.cluster("c").orElseThrow().certificateAuthorityData())
        .contains("YXV0aG9yaXR5");
    assertThat(kubeconfig.user("u").orElseThrow().clientCertificateData())
        .contains("Y2VydGlmaWNhdGU=");
    assertThat(kubeconfig.user("u").orElseThrow().clientKeyData()).contains("a2V5");
  }

  @Test
  void adds_an_unverified_cluster_without_an_authority() {
    KubeconfigCluster cluster =
        Kubeconfig.builder().unverifiedCluster("c", "https://c").build().cluster("c").orElseThrow();

    assertThat(cluster.insecureSkipTlsVerify()).isTrue();
    assertThat(cluster.certificateAuthorityData()).isEmpty();
  }

  @Test
  void leaves_what_it_built_alone_when_it_goes_on() {
    KubeconfigBuilder builder =
        Kubeconfig.builder().unverifiedCluster("c", "https://c").currentContext("internal");
    Kubeconfig first = builder.build();

    Kubeconfig second =
        builder.unverifiedCluster("d", "https://d").currentContext("external").build();

    assertThat(first.clusters()).hasSize(1);
    assertThat(first.currentContext()).isEqualTo("internal");
    assertThat(second.clusters()).hasSize(2);
    assertThat(second.currentContext()).isEqualTo("external");
  }
}
