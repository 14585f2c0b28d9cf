package io.github.fakehuaweicloud.internal.cce.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** EIPs that many bind at the same time. */
class EipRaceTest {

  private static final int CLIENTS = 8;

  @RepeatedTest(10)
  void gives_an_eip_to_one_cluster() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      List<Cluster> clusters =
          IntStream.range(0, CLIENTS).mapToObj(i -> cloud.cce().addCluster()).toList();

      List<Integer> statuses =
          clusters.parallelStream().map(cluster -> bind(cloud, cluster, "eip-1")).toList();

      assertThat(statuses).containsOnlyOnce(200).contains(400);
      assertThat(cloud.cce().clusters())
          .filteredOn(cluster -> cluster.publicIp().isPresent())
          .hasSize(1);
    }
  }

  @RepeatedTest(10)
  void gives_a_cluster_one_eip() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();

      List<Integer> statuses =
          IntStream.range(0, CLIENTS)
              .parallel()
              .mapToObj(i -> bind(cloud, cluster, "eip-" + i))
              .toList();

      assertThat(statuses).containsOnlyOnce(200).contains(400);
    }
  }

  private static int bind(FakeHuaweiCloud cloud, Cluster cluster, String eip) {
    return new CceCalls(cloud).eip(cluster.id(), "bind", eip).status();
  }
}
