package io.github.fakehuaweicloud.internal.cce.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.RetainedSize;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RememberedCertificatesTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final Allowance allowance = new Allowance();
  private final IssuedCertificates issued = new IssuedCertificates(allowance);
  private final Clusters clusters =
      new Clusters(
          ProjectIdentity.builder().build(),
          CceEdition.latest(),
          CLOCK,
          KeyPairs.stored(),
          allowance);
  private final CceCluster cluster = clusters.add(new ClusterDescription().publicIp("203.0.113.7"));
  private final ClusterPki.Issued made =
      cluster.pki().issue(Issuance.of("user-1", NOW, NOW.plus(Duration.ofDays(1))), NOW);
  private final Kubeconfig kubeconfig = ClusterKubeconfig.of(cluster, made);

  @Test
  void are_read_from_the_answer_that_was_sent() {
    CceCertificate certificate = certificate("r1");

    assertThat(certificate.kubeconfig()).isEqualTo(kubeconfig);
    assertThat(certificate.kubeconfig().toJson()).isEqualTo(certificate.answer().text());
    assertThat(certificate.certificate()).isEqualTo(made.certificate().read());
    assertThat(certificate.owner()).isEqualTo("user-1");
    assertThat(certificate.isExpired()).isFalse();
  }

  @Test
  void take_little_more_than_the_answer() {
    CceCertificate certificate = certificate("r1");
    issued.add(certificate);

    assertThat(allowance.taken())
        .isBetween(certificate.answer().memory(), certificate.answer().memory() + 300L);
  }

  @Test
  void take_about_what_they_say() {
    CceCertificate certificate = certificate("0123456789abcdef0123456789abcdef");
    long real = RetainedSize.of(certificate, cluster, CLOCK, certificate.owner());

    assertThat(certificate.footprint().own() + certificate.answer().memory())
        .isBetween(real, real + 100);
  }

  @Test
  void are_no_more_than_the_project_may_keep() {
    IssuedCertificates few =
        new IssuedCertificates(new Allowance(3 * certificate("").answer().memory()));
    for (int i = 0; i < 5; i++) {
      few.add(certificate("r" + i));
    }

    assertThat(few.all()).extracting(IssuedCertificate::requestId).containsExactly("r3", "r4");
  }

  @Test
  void are_ten_thousand_at_most() {
    for (int i = 0; i < 10_001; i++) {
      issued.add(
          new CceCertificate(
              cluster, Duration.ofDays(1), made, Body.of("{}"), NOW, "r" + i, CLOCK));
    }

    assertThat(issued.all()).hasSize(10_000);
    assertThat(issued.all().get(0).requestId()).isEqualTo("r1");
  }

  private CceCertificate certificate(String requestId) {
    return new CceCertificate(
        cluster, Duration.ofDays(1), made, Body.of(kubeconfig.toJson()), NOW, requestId, CLOCK);
  }
}
