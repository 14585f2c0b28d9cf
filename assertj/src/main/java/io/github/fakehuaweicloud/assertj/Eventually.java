package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Repeats assertions whenever a project has recorded a request. */
final class Eventually {

  /** Assertions may also look at things that are not requests. */
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private Eventually() {}

  /**
   * Tries until the assertions pass.
   *
   * @return the failure of the last try; empty if they passed
   */
  static Optional<AssertionError> tryAgain(
      FakeHuaweiCloud cloud, Duration atMost, Runnable assertions) {
    long patience = TimeUnit.NANOSECONDS.convert(atMost);
    long start = System.nanoTime();
    while (true) {
      // Counted before the try: a request that arrives during it ends the wait at once.
      long seen = cloud.requestLog().dropped() + cloud.requests().size();
      try {
        assertions.run();
        return Optional.empty();
      } catch (AssertionError failed) {
        long left = patience - (System.nanoTime() - start);
        if (left <= 0 || Thread.currentThread().isInterrupted()) {
          return Optional.of(failed);
        }
        cloud.requestLog().await(seen + 1, Duration.ofNanos(Math.min(left, LONGEST_PAUSE)));
      }
    }
  }
}
