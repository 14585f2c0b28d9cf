package io.github.fakehuaweicloud.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Many threads open, use, break and close projects, and are interrupted; then nothing may be left
 * of it. {@code -Dsoak=60} takes a minute, {@code -Dsoak.seed=…} chooses again what was chosen;
 * when the threads meet is chance.
 */
@Isolated("Counts the threads and the descriptors of the JVM, and measures its heap")
class SoakTest {

  private static final int SECONDS = Integer.getInteger("soak", 1);

  private static final long SEED = Long.getLong("soak.seed", System.nanoTime());

  private static final int TENANTS = 8;

  /** Each on a server of its own, so that after each there should be the same heap. */
  private static final int ROUNDS = 3;

  private static final long SAME_HEAP = 12L * 1024 * 1024;

  @Test
  void nothing_is_lost_nothing_is_stuck_and_nothing_is_left() throws Exception {
    // So that what a JVM loads and makes once is there.
    round(Duration.ofMillis(300), SEED - 1, new Figures());
    Figures figures = new Figures();
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    int descriptors = descriptors();
    List<Long> heaps = new ArrayList<>();

    for (int i = 0; i < ROUNDS; i++) {
      round(Duration.ofSeconds(SECONDS).dividedBy(ROUNDS), SEED + 1000L * i, figures);
      assertEnded(before);
      heaps.add(usedHeap());
    }

    Files.writeString(Path.of("target/soak.txt"), figures + "\nheap " + heaps + "\n");
    assertThat(figures.of("answers with 200")).as(figures.toString()).isPositive();
    assertThat(descriptors()).as(seed()).isLessThanOrEqualTo(descriptors + 2);
    assertThat(heaps.get(ROUNDS - 1))
        .as("bytes of heap after rounds, %s, %s", heaps, seed())
        .isLessThan(heaps.get(0) + SAME_HEAP);
  }

  private static void round(Duration time, long seed, Figures figures) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(TENANTS + 1);
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      Neighbours neighbours = new Neighbours();
      List<Future<Void>> running = new ArrayList<>();
      Interrupts interrupts = new Interrupts(end, new Random(seed));
      for (int i = 0; i < TENANTS; i++) {
        Tenant tenant = new Tenant(server, neighbours, new Random(seed + i), end, figures);
        running.add(threads.submit(interrupts.of(tenant)));
      }
      running.add(threads.submit((Callable<Void>) interrupts));
      for (Future<Void> each : running) {
        each.get(SECONDS + 120L, TimeUnit.SECONDS);
      }
    } catch (ExecutionException e) {
      throw new AssertionError("Broken by " + seed(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  private static void assertEnded(Set<Thread> before) throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (!before.contains(thread)) {
        thread.join(5_000);
        assertThat(thread.isAlive()).as(thread.getName() + ", " + seed()).isFalse();
      }
    }
  }

  private static long usedHeap() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(50);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /** On Linux; elsewhere always 0. */
  private static int descriptors() {
    String[] open = new File("/proc/self/fd").list();
    return open == null ? 0 : open.length;
  }

  private static String seed() {
    return "-Dsoak.seed=" + SEED;
  }
}
