package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cancelled wait leaves its interrupt flag to whoever starts or closes a fake next. */
@Isolated("Counts the threads and the descriptors of the JVM")
class InterruptedThreadTest {

  private static final int ROUNDS = Integer.getInteger("rounds", 40);

  @AfterEach
  void leave_no_flag_to_the_next_test() {
    Thread.interrupted();
  }

  @Test
  void starts_a_server_that_answers_and_keeps_its_flag() {
    Thread.currentThread().interrupt();

    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      assertThat(Thread.interrupted()).isTrue();
      assertThat(Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
    }
  }

  @Test
  void closes_a_server_once_and_twice_and_keeps_its_flag() throws IOException {
    FakeHuaweiCloud cloud = FakeHuaweiCloud.start();
    Thread.currentThread().interrupt();

    cloud.close();
    cloud.close();

    assertThat(Thread.interrupted()).isTrue();
    assertIsFree(URI.create(cloud.endpoint()).getPort());
  }

  @Test
  void is_told_of_a_taken_port_and_keeps_its_flag() {
    try (FakeHuaweiCloudServer first = FakeHuaweiCloudServer.start()) {
      int port = URI.create(first.endpoint()).getPort();
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> FakeHuaweiCloudServer.start("127.0.0.1", port))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("the port is taken");
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leaves_nothing_behind_whenever_the_interrupt_comes(boolean withHttps) throws Exception {
    Clouds.newProject().close();
    start(withHttps).close();
    Set<Thread> before = running();
    int descriptors = descriptors();
    Random random = new Random();

    for (int i = 0; i < ROUNDS; i++) {
      startAndCloseInterruptedAfter(random.nextInt(30_000_000), withHttps);
    }

    for (Thread thread : running()) {
      if (!before.contains(thread)) {
        thread.join(5_000);
        assertThat(thread.isAlive()).as(thread.getName()).isFalse();
      }
    }
    assertThat(descriptors()).isLessThanOrEqualTo(descriptors + 2);
    try (FakeHuaweiCloud next = FakeHuaweiCloud.start()) {
      assertThat(Clouds.createMultiCloudCluster(next, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
    }
  }

  private static void startAndCloseInterruptedAfter(long nanos, boolean withHttps)
      throws Exception {
    Thread tested = Thread.currentThread();
    AtomicBoolean over = new AtomicBoolean();
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread interrupting =
        new Thread(
            () -> {
              long at = System.nanoTime() + nanos;
              while (System.nanoTime() < at && !over.get()) {
                LockSupport.parkNanos(at - System.nanoTime());
              }
              tested.interrupt();
              interrupted.set(true);
            });
    interrupting.start();

    FakeHuaweiCloud cloud = start(withHttps);
    cloud.close();
    over.set(true);
    LockSupport.unpark(interrupting);

    // The flag that is looked for would end any other way of waiting.
    while (!interrupted.get()) {
      Thread.onSpinWait();
    }
    assertThat(Thread.interrupted()).as("the flag").isTrue();
    interrupting.join();
    assertIsFree(URI.create(cloud.endpoint()).getPort());
    assertThat(cloud.httpsEndpoint().isPresent()).isEqualTo(withHttps);
    if (withHttps) {
      assertIsFree(URI.create(cloud.httpsEndpoint().orElseThrow()).getPort());
    }
  }

  private static FakeHuaweiCloud start(boolean withHttps) {
    return withHttps ? FakeHuaweiCloud.builder().httpsPort(0).start() : FakeHuaweiCloud.start();
  }

  private static Set<Thread> running() {
    return Thread.getAllStackTraces().keySet().stream().collect(Collectors.toSet());
  }

  /** On Linux; elsewhere always 0. */
  private static int descriptors() {
    String[] open = new File("/proc/self/fd").list();
    return open == null ? 0 : open.length;
  }

  private static void assertIsFree(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket(port)) {
      assertThat(socket.getLocalPort()).isEqualTo(port);
    }
  }
}
