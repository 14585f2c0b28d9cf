package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.time.Duration;

/** Tries assertions again whenever a project has recorded a request. */
final class Eventually {

  /** For what the assertions may look at besides requests. */
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

  private Eventually() {}

  static void passes(FakeHuaweiCloud cloud, Duration atMost, Runnable assertions) {
    long start = System.nanoTime();
    while (true) {
      // Counted before the try, so that a request that comes during it is not waited for.
      long seen = cloud.droppedRequests() + cloud.requests().size();
      try {
        assertions.run();
        return;
      } catch (AssertionError failed) {
        Duration left = atMost.minusNanos(System.nanoTime() - start);
        if (left.isNegative() || left.isZero() || Thread.currentThread().isInterrupted()) {
          throw new AssertionError("Not within " + atMost + ":" + failed.getMessage(), failed);
        }
        cloud.awaitRequests(seen + 1, left.compareTo(LONGEST_PAUSE) < 0 ? left : LONGEST_PAUSE);
      }
    }
  }
}
