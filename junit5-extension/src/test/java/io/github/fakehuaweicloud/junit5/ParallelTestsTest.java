package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ParallelTestsTest {

  private static final Set<String> PROJECTS = ConcurrentHashMap.newKeySet();
  private static final Set<String> ENDPOINTS = ConcurrentHashMap.newKeySet();

  @FakeHuaweiCloudTest
  static class ThousandTestCases {

    @RepeatedTest(1000)
    void sees_only_its_own_requests(FakeHuaweiCloud cloud, RepetitionInfo repetition) {
      PROJECTS.add(cloud.projectId());
      ENDPOINTS.add(cloud.endpoint());
      String name = "cluster-" + repetition.getCurrentRepetition();

      Requests.register(cloud, "{\"kube_config\": \"{}\", \"name\": \"" + name + "\"}");

      assertThat(cloud.requests()).hasSize(1);
      assertThat(cloud.hss().multiCloudClusters())
          .singleElement()
          .satisfies(cluster -> assertThat(cluster.name()).contains(name));
    }
  }

  @Test
  void see_only_their_own_requests_on_one_server_though_there_are_a_thousand() {
    int threads = Math.max(4, Runtime.getRuntime().availableProcessors());

    ExtensionTestKit.runInParallel(threads, ThousandTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(1000).failed(0));
    assertThat(PROJECTS).hasSize(1000);
    assertThat(ENDPOINTS).hasSize(1);
  }
}
