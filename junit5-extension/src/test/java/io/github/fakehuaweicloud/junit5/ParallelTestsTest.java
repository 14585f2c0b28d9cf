package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

@FakeHuaweiCloudTest
class ParallelTestsTest {

  @RepeatedTest(200)
  void see_only_their_own_requests(FakeHuaweiCloud cloud, RepetitionInfo repetition) {
    String name = "cluster-" + repetition.getCurrentRepetition();

    Requests.register(cloud, "{\"kube_config\": \"{}\", \"name\": \"" + name + "\"}");

    assertThat(cloud.requests()).hasSize(1);
    assertThat(cloud.hss().multiCloudClusters())
        .singleElement()
        .satisfies(cluster -> assertThat(cluster.name()).contains(name));
  }
}
