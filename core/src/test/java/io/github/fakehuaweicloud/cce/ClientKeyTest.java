package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which calls share a client key, as observed; see docs/fidelity.md. */
class ClientKeyTest {

  @Test
  void stays_the_same_for_a_cluster_while_every_call_gets_a_new_certificate() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      KubeconfigUser first = obtain(cloud, cluster);
      KubeconfigUser second = obtain(cloud, cluster);

      assertThat(second.clientKeyData()).isEqualTo(first.clientKeyData());
      assertThat(second.clientCertificateData()).isNotEqualTo(first.clientCertificateData());
      assertThat(certificate(second).getSerialNumber())
          .isNotEqualTo(certificate(first).getSerialNumber());
    }
  }

  @Test
  void is_new_in_every_call_when_the_cluster_was_added_so() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster(ClusterBuilder::freshClientKeys);
      KubeconfigUser first = obtain(cloud, cluster);
      KubeconfigUser second = obtain(cloud, cluster);

      assertThat(second.clientKey()).isNotEqualTo(first.clientKey());
      assertThat(certificate(second).getPublicKey())
          .isNotEqualTo(certificate(first).getPublicKey());
    }
  }

  @Test
  void is_never_shared_by_two_clusters() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      KubeconfigUser ofOne = obtain(cloud, cloud.cce().addCluster());
      KubeconfigUser ofOther = obtain(cloud, cloud.cce().addCluster());

      assertThat(ofOther.clientKey()).isNotEqualTo(ofOne.clientKey());
    }
  }

  @Test
  void is_never_the_authoritys_key() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster stable = cloud.cce().addCluster();
      Cluster fresh = cloud.cce().addCluster(ClusterBuilder::freshClientKeys);

      for (Cluster cluster : List.of(stable, fresh)) {
        assertThat(certificate(obtain(cloud, cluster)).getPublicKey())
            .isNotEqualTo(cloud.cce().certificateAuthority(cluster).getPublicKey());
      }
    }
  }

  @Test
  void fits_the_certificate_beside_it() throws Exception {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      KubeconfigUser user = obtain(cloud, cloud.cce().addCluster(ClusterBuilder::freshClientKeys));
      Signature signer = Signature.getInstance("SHA256withRSA");
      signer.initSign(user.clientKey().orElseThrow());
      signer.update((byte) 1);
      Signature verifier = Signature.getInstance("SHA256withRSA");
      verifier.initVerify(certificate(user));
      verifier.update((byte) 1);

      assertThat(verifier.verify(signer.sign())).isTrue();
    }
  }

  @Test
  void is_sent_in_pkcs1_as_go_tools_print_it() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      KubeconfigUser user = obtain(cloud, cloud.cce().addCluster());

      assertThat(Base64.getDecoder().decode(user.clientKeyData().orElseThrow()))
          .asString(StandardCharsets.US_ASCII)
          .startsWith("-----BEGIN RSA PRIVATE KEY-----\n")
          .endsWith("\n-----END RSA PRIVATE KEY-----\n");
    }
  }

  private static KubeconfigUser obtain(FakeHuaweiCloud cloud, Cluster cluster) {
    return Kubeconfig.parse(Clouds.obtainCertificate(cloud, cluster, 30).body()).users().get(0);
  }

  private static X509Certificate certificate(KubeconfigUser user) {
    return user.clientCertificate().orElseThrow();
  }
}
