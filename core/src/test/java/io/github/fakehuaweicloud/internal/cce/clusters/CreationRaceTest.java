package io.github.fakehuaweicloud.internal.cce.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** Clusters that many create and delete at the same time. */
class CreationRaceTest {

  private static final int CLIENTS = 12;

  @RepeatedTest(3)
  void leaves_the_clusters_that_nobody_deleted() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      CceCalls calls = new CceCalls(cloud);

      List<Integer> statuses =
          IntStream.range(0, CLIENTS)
              .parallel()
              .mapToObj(i -> createAndMaybeDelete(calls, i))
              .toList();

      assertThat(statuses).containsOnly(200);
      assertThat(cloud.cce().clusters())
          .extracting(Cluster::name)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, CLIENTS).filter(i -> i % 2 == 0).mapToObj(this::name).toList());
    }
  }

  @RepeatedTest(3)
  void deletes_a_cluster_once_and_every_job_of_it_succeeds() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      cloud.cce().transitions(Transition.afterPolls(1));
      CceCalls calls = new CceCalls(cloud);
      Cluster cluster = cloud.cce().addCluster();

      List<WireResponse> answers =
          IntStream.range(0, CLIENTS)
              .parallel()
              .mapToObj(i -> calls.delete(cluster.id(), ""))
              .toList();

      assertThat(answers).extracting(WireResponse::status).containsOnly(200);
      calls.show(cluster.id());
      assertThat(answers)
          .allSatisfy(
              answer ->
                  assertThat(calls.jobPhase(answer.json().at("/status/jobID").textValue()))
                      .isEqualTo("Success"));
      assertThat(cloud.cce().clusters()).isEmpty();
    }
  }

  private int createAndMaybeDelete(CceCalls calls, int i) {
    String id = calls.create(name(i)).json().at("/metadata/uid").textValue();
    return i % 2 == 0 ? calls.show(id).status() : calls.delete(id, "").status();
  }

  private String name(int i) {
    return "cluster-no-" + i;
  }
}
