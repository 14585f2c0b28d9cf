package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cluster that a test holds is one moment of it. */
class SnapshotTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void does_not_change_while_the_cluster_does() {
    Cluster before = cloud.cce().addCluster();
    cloud.cce().setPhase(before, ClusterPhase.UPGRADING);

    Cluster after = cloud.cce().cluster(before.id()).orElseThrow();

    assertThat(before.phase()).isEqualTo(ClusterPhase.AVAILABLE);
    assertThat(after.phase()).isEqualTo(ClusterPhase.UPGRADING);
    assertThat(cloud.cce().clusters().get(0).phase()).isEqualTo(ClusterPhase.UPGRADING);
  }

  @Test
  void is_equal_to_others_of_its_cluster_and_good_for_every_call() {
    Cluster before = cloud.cce().addCluster();
    cloud.cce().bindPublicIp(before, "203.0.113.7");
    Cluster after = cloud.cce().cluster(before.id()).orElseThrow();

    assertThat(after).isEqualTo(before).hasSameHashCodeAs(before);
    assertThat(cloud.cce().certificateAuthority(before))
        .isEqualTo(cloud.cce().certificateAuthority(after));
    cloud.cce().setPhase(before, ClusterPhase.ERROR);
    cloud.cce().nextCertificate(before).expired();
    cloud.cce().removeCluster(before);
    assertThat(cloud.cce().clusters()).isEmpty();
  }

  @Test
  void is_not_equal_to_one_of_the_same_id_in_another_project() {
    try (FakeHuaweiCloud other = Clouds.newProject()) {
      Cluster here = cloud.cce().addCluster(c -> c.id("same").name("same-name"));
      Cluster there = other.cce().addCluster(c -> c.id("same").name("same-name"));

      assertThat(here).isNotEqualTo(there);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> cloud.cce().removeCluster(there))
          .withMessage("The cluster same is not of this project, whose clusters are [same]");
    }
  }

  @Test
  void has_a_name_that_no_other_cluster_of_the_project_has() {
    Cluster first = cloud.cce().addCluster();
    cloud.cce().addCluster(c -> c.name("cluster-2"));
    Cluster third = cloud.cce().addCluster();

    assertThat(first.name()).isEqualTo("cluster-1");
    assertThat(third.name()).isEqualTo("cluster-3");
    assertThatIllegalStateException()
        .isThrownBy(() -> cloud.cce().addCluster(c -> c.name("cluster-2")))
        .withMessage(
            "The project already has a cluster of the name cluster-2. Choose another name, or"
                + " leave it to be made up");
  }
}
