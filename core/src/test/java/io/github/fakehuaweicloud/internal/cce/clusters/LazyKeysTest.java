package io.github.fakehuaweicloud.internal.cce.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Keys are the expensive thing, so a source that counts shows when one is taken. */
class LazyKeysTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final AtomicInteger taken = new AtomicInteger();
  private final Clusters clusters =
      new Clusters(
          ProjectIdentity.builder().build(),
          CceEdition.latest(),
          Clock.fixed(NOW, ZoneOffset.UTC),
          () -> {
            taken.incrementAndGet();
            return KeyPairs.stored().next();
          },
          new Allowance());

  @Test
  void are_not_taken_by_adding_a_thousand_clusters() {
    for (int i = 0; i < 1000; i++) {
      clusters.add(new ClusterDescription());
    }

    assertThat(clusters.all()).hasSize(1000);
    assertThat(taken).hasValue(0);
  }

  @Test
  void are_taken_once_when_the_authority_is_asked_for() {
    CceCluster cluster = clusters.add(new ClusterDescription());

    assertThat(clusters.authorityCertificate(cluster))
        .isSameAs(clusters.authorityCertificate(cluster));
    assertThat(taken).hasValue(1);
  }

  @Test
  void are_two_for_every_certificate_of_a_cluster() {
    ClusterPki pki = clusters.add(new ClusterDescription()).pki();

    assertThat(issue(pki).keyPem()).isEqualTo(issue(pki).keyPem());
    assertThat(taken).hasValue(2);
  }

  @Test
  void are_there_for_a_request_that_comes_while_the_project_closes() {
    ClusterPki pki = clusters.add(new ClusterDescription()).pki();
    clusters.close();

    assertThat(issue(pki).certificate()).isNotNull();
  }

  private static ClusterPki.Issued issue(ClusterPki pki) {
    return pki.issue(Issuance.of("user-1", NOW, NOW.plus(Duration.ofDays(1))), NOW);
  }
}
