package io.github.fakehuaweicloud.benchmarks.counts;

import java.lang.management.ManagementFactory;

/** What this thread allocates. */
public final class Allocations {

  private static final int WARM_UP = 50;
  private static final int CALLS = 50;

  private Allocations() {}

  /** Bytes of each run, once what is made only once has been made. */
  public static long of(Runnable work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    long before = allocated();
    for (int i = 0; i < CALLS; i++) {
      work.run();
    }
    return (allocated() - before) / CALLS;
  }

  private static long allocated() {
    if (ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads) {
      return threads.getCurrentThreadAllocatedBytes();
    }
    throw new IllegalStateException("This JVM does not say what a thread allocates");
  }
}
