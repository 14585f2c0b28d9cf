package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigContext;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;

/** The kubeconfig of a cluster with an EIP, as observed; see docs/fidelity.md. */
class PublicClusterTest {

  @Test
  void has_three_clusters_in_order() {
    assertThat(kubeconfig().clusters())
        .extracting(KubeconfigCluster::name, KubeconfigCluster::server)
        .containsExactly(
            tuple("internalCluster", "https://10.1.2.3:5443"),
            tuple("externalCluster", "https://203.0.113.7:5443"),
            tuple("externalClusterTLSVerify", "https://203.0.113.7:5443"));
  }

  @Test
  void has_three_contexts_in_order_all_of_the_one_user() {
    assertThat(kubeconfig().contexts())
        .extracting(KubeconfigContext::name, KubeconfigContext::cluster, KubeconfigContext::user)
        .containsExactly(
            tuple("internal", "internalCluster", "user"),
            tuple("external", "externalCluster", "user"),
            tuple("externalTLSVerify", "externalClusterTLSVerify", "user"));
    assertThat(kubeconfig().users()).hasSize(1);
  }

  @Test
  void has_external_as_its_current_context() {
    Kubeconfig kubeconfig = kubeconfig();

    assertThat(kubeconfig.currentContext()).isEqualTo("external");
    assertThat(kubeconfig.currentCluster()).isEqualTo(kubeconfig.cluster("externalCluster"));
  }

  @Test
  void skips_verification_on_the_external_cluster_alone_which_has_no_authority() {
    JsonNode clusters = answer().json().path("clusters");

    assertThat(clusters.path(0).path("cluster").fieldNames())
        .toIterable()
        .containsExactly("server", "certificate-authority-data");
    assertThat(clusters.path(1).path("cluster").fieldNames())
        .toIterable()
        .containsExactly("server", "insecure-skip-tls-verify");
    assertThat(clusters.path(1).path("cluster").path("insecure-skip-tls-verify").isBoolean())
        .isTrue();
    assertThat(clusters.path(1).path("cluster").path("insecure-skip-tls-verify").booleanValue())
        .isTrue();
    assertThat(clusters.path(2).path("cluster").fieldNames())
        .toIterable()
        .containsExactly("server", "certificate-authority-data");
  }

  @Test
  void verifies_the_other_two_against_the_same_authority() {
    Kubeconfig kubeconfig = kubeconfig();

    assertThat(kubeconfig.cluster("externalClusterTLSVerify").orElseThrow().certificateAuthority())
        .isNotEmpty()
        .isEqualTo(kubeconfig.cluster("internalCluster").orElseThrow().certificateAuthority());
  }

  @Test
  void writes_ipv6_addresses_in_brackets() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster(c -> c.privateIp("fd00::1").publicIp("2001:db8::7"));

      assertThat(Kubeconfig.parse(Clouds.obtainCertificate(cloud, cluster, 1).body()).clusters())
          .extracting(KubeconfigCluster::server)
          .containsExactly(
              "https://[fd00::1]:5443", "https://[2001:db8::7]:5443", "https://[2001:db8::7]:5443");
    }
  }

  private static Kubeconfig kubeconfig() {
    return Kubeconfig.parse(answer().body());
  }

  private static WireResponse answer() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster =
          cloud.cce().addCluster(c -> c.privateIp("10.1.2.3").publicIp("203.0.113.7"));
      return Clouds.obtainCertificate(cloud, cluster, 30);
    }
  }
}
