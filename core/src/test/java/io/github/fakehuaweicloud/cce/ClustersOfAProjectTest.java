package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import org.junit.jupiter.api.Test;

class ClustersOfAProjectTest {

  @Test
  void are_listed_in_the_order_they_were_added() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster second = cloud.cce().addCluster(cluster -> cluster.id("b"));
      Cluster first = cloud.cce().addCluster(cluster -> cluster.id("a"));

      assertThat(cloud.cce().clusters()).containsExactly(second, first);
      assertThat(cloud.cce().cluster("a")).contains(first);
      assertThat(cloud.cce().cluster("c")).isEmpty();
    }
  }

  @Test
  void have_ids_of_their_own() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      cloud.cce().addCluster(cluster -> cluster.id("c1"));

      assertThatThrownBy(() -> cloud.cce().addCluster(cluster -> cluster.id("c1")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "The project already has a cluster c1. Choose another id, or leave it to be made up");
    }
  }

  @Test
  void are_not_those_of_a_neighbour() {
    try (FakeHuaweiCloud cloud = Clouds.newProject();
        FakeHuaweiCloud neighbour = Clouds.newProject()) {
      Cluster own = cloud.cce().addCluster(cluster -> cluster.id("own"));
      Cluster foreign = neighbour.cce().addCluster();

      assertThatThrownBy(() -> cloud.cce().certificateAuthority(foreign))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is not of this project, whose clusters are [" + own.id() + "]");
    }
  }
}
