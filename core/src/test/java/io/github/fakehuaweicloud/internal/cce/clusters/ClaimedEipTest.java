package io.github.fakehuaweicloud.internal.cce.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Between the answer to a call and its effect another call may come. */
class ClaimedEipTest {

  private final Clusters clusters =
      new Clusters(
          ProjectIdentity.builder().build(),
          CceEdition.latest(),
          Clock.systemUTC(),
          KeyPairs.stored(),
          new Allowance());
  private final CceCluster one = clusters.add(new ClusterDescription());
  private final CceCluster other = clusters.add(new ClusterDescription());
  private final Eip eip = clusters.eips().find("eip-1").orElseThrow();
  private final Eip otherEip = clusters.eips().find("eip-2").orElseThrow();

  @Test
  void is_not_given_to_a_second_cluster_before_the_first_is_bound() {
    assertThat(clusters.claim(one, eip)).isTrue();

    assertThat(clusters.claim(other, eip)).isFalse();
    assertThat(clusters.claim(other, otherEip)).isTrue();
  }

  @Test
  void keeps_its_cluster_from_a_second_one() {
    assertThat(clusters.claim(one, eip)).isTrue();

    assertThat(clusters.claim(one, otherEip)).isFalse();
  }

  @Test
  void is_bound_then_whatever_an_older_snapshot_says() {
    clusters.claim(one, eip);
    clusters.bind(one, eip);

    assertThat(one.eip()).isEmpty();
    assertThat(clusters.claim(one, otherEip)).isFalse();
    assertThat(clusters.claim(other, eip)).isFalse();
  }

  @Test
  void is_free_again_once_it_is_unbound() {
    clusters.claim(one, eip);
    clusters.bind(one, eip);
    clusters.unbind(one);

    assertThat(clusters.claim(other, eip)).isTrue();
  }
}
