package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigContext;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;

/** The kubeconfig of a cluster without a public IP. */
class PrivateClusterTest {

  @Test
  void has_the_one_cluster_user_and_context_of_the_page() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster(c -> c.privateIp("10.1.2.3"));

      Kubeconfig kubeconfig = Kubeconfig.parse(Clouds.obtainCertificate(cloud, cluster, 30).body());

      assertThat(kubeconfig.clusters())
          .singleElement()
          .satisfies(
              entry -> {
                assertThat(entry.name()).isEqualTo("internalCluster");
                assertThat(entry.server()).isEqualTo("https://10.1.2.3:5443");
                assertThat(entry.insecureSkipTlsVerify()).isFalse();
              });
      assertThat(kubeconfig.users()).singleElement().matches(user -> user.name().equals("user"));
      assertThat(kubeconfig.contexts())
          .extracting(KubeconfigContext::name, KubeconfigContext::cluster, KubeconfigContext::user)
          .containsExactly(tuple("internal", "internalCluster", "user"));
      assertThat(kubeconfig.currentContext()).isEqualTo("internal");
    }
  }

  @Test
  void holds_the_authority_that_the_test_can_ask_for() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();

      Kubeconfig kubeconfig = Kubeconfig.parse(Clouds.obtainCertificate(cloud, cluster, 30).body());

      assertThat(kubeconfig.clusters().get(0).certificateAuthority())
          .contains(cloud.cce().certificateAuthority(cluster));
    }
  }

  @Test
  void is_compact_json_of_type_application_json() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 30);

      assertThat(response.header("Content-Type")).isEqualTo("application/json");
      assertThat(response.body())
          .startsWith(
              "{\"kind\":\"Config\",\"apiVersion\":\"v1\",\"preferences\":{},\"clusters\":[{")
          .endsWith("],\"current-context\":\"internal\"}")
          .doesNotContain(" ", "\n", "insecure");
    }
  }
}
