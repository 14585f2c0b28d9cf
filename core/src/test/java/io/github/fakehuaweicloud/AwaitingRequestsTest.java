package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.testkit.Clouds;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AwaitingRequestsTest {

  private static final Duration AGES = Duration.ofSeconds(Long.MAX_VALUE);

  @Test
  void ends_with_the_request_that_was_waited_for() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      CompletableFuture<?> client =
          CompletableFuture.runAsync(
              () -> {
                Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
                Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
              });

      assertThat(cloud.requestLog().await(2, AGES)).isTrue();
      assertThat(cloud.hss().multiCloudClusters()).hasSize(2);
      client.join();
    }
  }

  @Test
  void ends_when_the_time_is_over() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(cloud.requestLog().await(1, Duration.ofMillis(20))).isFalse();
    }
  }

  @Test
  void only_looks_if_there_is_no_time() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(cloud.requestLog().await(0, Duration.ZERO)).isTrue();
      assertThat(cloud.requestLog().await(1, Duration.ofSeconds(-1))).isFalse();
    }
  }

  @Test
  @Timeout(10)
  void only_looks_if_the_time_is_over_since_ages() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(cloud.requestLog().await(1, Duration.ofDays(-200_000))).isFalse();
      assertThat(cloud.requestLog().await(1, Duration.ofSeconds(Long.MIN_VALUE))).isFalse();
    }
  }

  @Test
  void ends_when_the_thread_is_interrupted_and_leaves_it_so() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Thread.currentThread().interrupt();

      assertThat(cloud.requestLog().await(1, AGES)).isFalse();
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
