package io.github.fakehuaweicloud.internal.hss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.journal.Allowance;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A request to remove a cluster is answered before the cluster is removed. */
class PromisedRemovalTest {

  private final MultiCloudClusters clusters = new MultiCloudClusters(new Allowance());

  PromisedRemovalTest() {
    clusters.add(RegisteredClusters.cluster("c1"));
  }

  @Test
  void is_promised_once() {
    assertThat(clusters.claim("c1")).isTrue();
    assertThat(clusters.claim("c1")).isFalse();
  }

  @Test
  void hides_the_cluster_from_requests_at_once_and_from_the_test_when_it_is_recorded() {
    clusters.claim("c1");

    assertThat(clusters.reach("c1")).isEmpty();
    assertThat(clusters.reachable()).isEmpty();
    assertThat(clusters.find("c1")).isPresent();
    assertThat(clusters.all()).hasSize(1);

    clusters.remove("c1");

    assertThat(clusters.find("c1")).isEmpty();
    assertThat(clusters.all()).isEmpty();
    assertThat(clusters.registered()).hasSize(1);
  }

  @Test
  void is_not_undone_by_an_update_that_comes_too_late() {
    clusters.claim("c1");
    clusters.remove("c1");

    clusters.change("c1", now -> now.withCurrentExpirationDate(Instant.EPOCH));

    assertThat(clusters.find("c1")).isEmpty();
    assertThat(clusters.registered().get(0).currentExpirationDate()).isEmpty();
  }

  @Test
  void of_a_cluster_that_there_is_not_is_not_promised() {
    assertThat(clusters.claim("c2")).isFalse();
  }
}
