package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** On all cores and one server, yet each test is alone with its project. */
@FakeHuaweiCloudTest
@Execution(ExecutionMode.CONCURRENT)
class ParallelSuiteTest {

  @RepeatedTest(100)
  void onboards_one_cluster_each(FakeHuaweiCloud cloud, RepetitionInfo repetition) {
    String name = "cluster-" + repetition.getCurrentRepetition();
    var cluster = cloud.cce().addCluster();

    new Onboarding(cloud.endpoint(), SdkClients.credentials(cloud))
        .onboard(cluster.id(), name, Duration.ofDays(30));

    assertThat(cloud).registeredOneCluster().hasName(name).hasKubeConfigOf(cluster);
    assertThat(cloud).receivedRequests().hasSize(2);
  }
}
