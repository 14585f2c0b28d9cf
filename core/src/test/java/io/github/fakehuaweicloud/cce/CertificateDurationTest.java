package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateDurationTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 1827, 10949, 10950})
  void is_exactly_the_days_asked_for(int days) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      X509Certificate certificate = obtain(cloud, cloud.cce().addCluster(), days);

      assertThat(lifeOf(certificate)).isEqualTo(Duration.ofDays(days));
      assertThat(cloud.cce().issuedCertificates().get(0).requestedValidity())
          .isEqualTo(Duration.ofDays(days));
    }
  }

  @Test
  void is_10950_days_for_minus_one() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      X509Certificate certificate = obtain(cloud, cloud.cce().addCluster(), -1);

      assertThat(lifeOf(certificate)).isEqualTo(Duration.ofDays(10950));
    }
  }

  @Test
  void starts_with_the_second_of_the_call() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
      X509Certificate certificate = obtain(cloud, cluster, 30);

      assertThat(certificate.getNotBefore().toInstant()).isBetween(before, Instant.now());
    }
  }

  @Test
  void lies_within_the_life_of_the_authority_which_begins_with_the_cluster() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      X509Certificate certificate = obtain(cloud, cluster, -1);
      X509Certificate authority = cloud.cce().certificateAuthority(cluster);

      assertThat(authority.getNotBefore().toInstant())
          .isEqualTo(cluster.createdAt().truncatedTo(ChronoUnit.SECONDS));
      assertThat(certificate.getNotBefore()).isAfterOrEqualTo(authority.getNotBefore());
      assertThat(certificate.getNotAfter()).isBefore(authority.getNotAfter());
    }
  }

  private static X509Certificate obtain(FakeHuaweiCloud cloud, Cluster cluster, int days) {
    return Kubeconfig.parse(Clouds.obtainCertificate(cloud, cluster, days).body())
        .users()
        .get(0)
        .clientCertificate()
        .orElseThrow();
  }

  private static Duration lifeOf(X509Certificate certificate) {
    return Duration.between(
        certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
  }
}
