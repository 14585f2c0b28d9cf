package io.github.fakehuaweicloud.fuzz;

import java.time.Duration;

/** Gives an input to a target, which must be done with it soon. */
final class Bounded {

  private static final Duration BOUND = Duration.ofSeconds(1);

  /** A collection of garbage, or another process, may take a second once. */
  private static final int TRIES = 3;

  private Bounded() {}

  static void accept(FuzzTarget target, byte[] input) {
    for (int i = 0; i < TRIES; i++) {
      long start = System.nanoTime();
      target.accept(input);
      if (System.nanoTime() - start < BOUND.toNanos()) {
        return;
      }
    }
    throw new AssertionError("Expected an input to take less than " + BOUND + " each time");
  }
}
