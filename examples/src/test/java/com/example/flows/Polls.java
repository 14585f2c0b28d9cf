package com.example.flows;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again. The fake answers at once, so nothing is gained by waiting in between. */
final class Polls {

  private static final int LOOKS = 100;

  private Polls() {}

  static <T> T until(Supplier<T> look, Predicate<T> isDone) {
    for (int i = 0; i < LOOKS; i++) {
      T seen = look.get();
      if (isDone.test(seen)) {
        return seen;
      }
    }
    throw new AssertionError("Not done after " + LOOKS + " looks");
  }
}
