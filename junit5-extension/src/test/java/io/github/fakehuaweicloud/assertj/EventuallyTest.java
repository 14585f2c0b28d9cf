package io.github.fakehuaweicloud.assertj;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.junit5.Requests;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class EventuallyTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String NAMED = "{\"kube_config\": \"{}\", \"name\": \"n\"}";

  @Test
  void passes_as_soon_as_a_client_in_the_background_has_sent_its_request(FakeHuaweiCloud cloud) {
    CountDownLatch triedOnce = new CountDownLatch(1);
    CompletableFuture<Integer> client =
        CompletableFuture.supplyAsync(
            () -> {
              await(triedOnce);
              return Requests.register(cloud, NAMED);
            });

    assertThat(cloud)
        .eventually(
            LONG,
            it -> {
              triedOnce.countDown();
              it.registeredOneCluster().hasName("n");
            })
        .receivedOneRequest();
    assertThat(client.join()).isEqualTo(200);
  }

  @Test
  void sees_changes_that_no_request_announces(FakeHuaweiCloud cloud) {
    AtomicInteger tries = new AtomicInteger();

    assertThat(cloud).eventually(LONG, it -> assertThat(tries.incrementAndGet()).isEqualTo(3));
  }

  @Test
  void tries_once_even_without_time(FakeHuaweiCloud cloud) {
    AtomicInteger tries = new AtomicInteger();

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                assertThat(cloud)
                    .eventually(
                        Duration.ZERO,
                        it -> {
                          tries.incrementAndGet();
                          it.registeredOneCluster();
                        }))
        .withMessageContaining("Not within 0 ms:")
        .satisfies(
            late ->
                assertThat(late.getStackTrace())
                    .as("where the last try failed")
                    .anyMatch(at -> at.getClassName().equals(Eventually.class.getName())));
    assertThat(tries).hasValue(1);
  }

  @Test
  void ends_at_once_when_the_thread_is_interrupted(FakeHuaweiCloud cloud) {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(cloud).eventually(LONG, it -> it.registeredOneCluster()));
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
