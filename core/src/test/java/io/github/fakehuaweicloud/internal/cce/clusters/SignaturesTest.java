package io.github.fakehuaweicloud.internal.cce.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A signature is what a certificate costs. */
class SignaturesTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final AtomicInteger made = new AtomicInteger();
  private final CyclicBarrier both = new CyclicBarrier(2);
  private volatile boolean meet;

  @Test
  void are_two_for_the_first_certificate_of_a_cluster_and_one_for_each_further_one() {
    ClusterPki pki = pki();

    issue(pki);
    assertThat(made).hasValue(2);
    issue(pki);
    issue(pki);
    assertThat(made).hasValue(4);
  }

  @Test
  void are_none_for_an_authority_that_is_only_looked_at_again() {
    ClusterPki pki = pki();
    pki.authorityCertificate(NOW);
    pki.authorityCertificate(NOW);

    assertThat(made).hasValue(1);
  }

  /** Each waits for the other in the middle of its signature. */
  @Test
  void of_one_cluster_are_made_side_by_side() {
    ClusterPki pki = pki();
    issue(pki);
    meet = true;
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> certificates =
          List.of(threads.submit(() -> issue(pki)), threads.submit(() -> issue(pki)));

      for (Future<?> certificate : certificates) {
        assertThatCode(() -> certificate.get(10, TimeUnit.SECONDS)).doesNotThrowAnyException();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private ClusterPki pki() {
    Clusters clusters =
        new Clusters(
            ProjectIdentity.builder().build(),
            CceEdition.latest(),
            Clock.fixed(NOW, ZoneOffset.UTC),
            () -> WatchedKey.of(KeyPairs.stored().next(), this::signs),
            new Allowance());
    return clusters.add(new ClusterDescription()).pki();
  }

  private void signs() {
    made.incrementAndGet();
    if (meet) {
      try {
        both.await(5, TimeUnit.SECONDS);
      } catch (Exception nobodyElse) {
        throw new IllegalStateException("No other signature is being made", nobodyElse);
      }
    }
  }

  private static void issue(ClusterPki pki) {
    pki.issue(Issuance.of("a", NOW, NOW.plus(Duration.ofDays(30))), NOW);
  }
}
