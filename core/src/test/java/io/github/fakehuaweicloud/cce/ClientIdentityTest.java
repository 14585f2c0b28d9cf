package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;

/** Whom a certificate names, and who vouches for it. */
class ClientIdentityTest {

  @Test
  void is_the_projects_user_with_both_groups_in_one_part() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      X509Certificate certificate = obtain(cloud, cloud.cce().addCluster());
      String user = "CN=" + cloud.iam().identity().userId();
      String group = "O=" + cloud.iam().identity().groupId();

      assertThat(certificate.getSubjectX500Principal().getName())
          .isIn(user + ",O=system:masters+" + group, user + "," + group + "+O=system:masters");
    }
  }

  @Test
  void is_vouched_for_by_the_clusters_authority() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      X509Certificate certificate = obtain(cloud, cluster);
      X509Certificate authority = cloud.cce().certificateAuthority(cluster);

      assertThat(certificate.getIssuerX500Principal().getName())
          .isEqualTo("CN=CCE,O=CCE Technologies");
      assertThatCode(() -> certificate.verify(authority.getPublicKey())).doesNotThrowAnyException();
    }
  }

  @Test
  void is_not_vouched_for_by_another_clusters_authority() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      X509Certificate certificate = obtain(cloud, cloud.cce().addCluster());
      X509Certificate other = cloud.cce().certificateAuthority(cloud.cce().addCluster());

      assertThatCode(() -> certificate.verify(other.getPublicKey()))
          .isInstanceOf(SignatureException.class);
    }
  }

  @Test
  void is_recorded_with_the_cluster_and_the_kubeconfig_it_was_sent_in() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      String body = Clouds.obtainCertificate(cloud, cluster, 30).body();

      assertThat(cloud.cce().issuedCertificates())
          .singleElement()
          .satisfies(
              issued -> {
                assertThat(issued.cluster()).isEqualTo(cluster);
                assertThat(issued.kubeconfig()).isEqualTo(Kubeconfig.parse(body));
                assertThat(issued.kubeconfig().users().get(0).clientCertificate())
                    .contains(issued.certificate());
                assertThat(issued.issuedAt()).isEqualTo(cloud.requests().get(0).receivedAt());
              });
    }
  }

  private static X509Certificate obtain(FakeHuaweiCloud cloud, Cluster cluster) {
    return Kubeconfig.parse(Clouds.obtainCertificate(cloud, cluster, 30).body())
        .users()
        .get(0)
        .clientCertificate()
        .orElseThrow();
  }
}
