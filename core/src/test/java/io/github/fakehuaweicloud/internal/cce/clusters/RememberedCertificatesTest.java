package io.github.fakehuaweicloud.internal.cce.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RememberedCertificatesTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final int TWENTY_MEGABYTES = 20 * 1024 * 1024;

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final IssuedCertificates issued = new IssuedCertificates();
  private final Clusters clusters =
      new Clusters(
          ProjectIdentity.builder().build(), CceEdition.latest(), CLOCK, KeyPairs.stored());

  @Test
  void are_no_more_than_64_megabytes_of_certificates_and_kubeconfigs() {
    CceCertificate first = certificate();
    CceCertificate second = certificate();

    issued.add(first, TWENTY_MEGABYTES);
    assertThat(issued.all()).containsExactly(first);

    issued.add(second, TWENTY_MEGABYTES);
    assertThat(issued.all()).containsExactly(second);
  }

  @Test
  void are_ten_thousand_at_most() {
    CceCertificate one = certificate();
    for (int i = 0; i < 10_001; i++) {
      issued.add(one, 10);
    }

    assertThat(issued.all()).hasSize(10_000);
  }

  private CceCertificate certificate() {
    CceCluster cluster = clusters.add(new ClusterDescription());
    ClusterPki.Issued made =
        cluster.pki().issue(Issuance.of("user-1", NOW, NOW.plus(Duration.ofDays(1))), NOW);
    return new CceCertificate(
        cluster, Duration.ofDays(1), made, ClusterKubeconfig.of(cluster, made), NOW, "r1", CLOCK);
  }
}
