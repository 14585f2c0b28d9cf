package io.github.fakehuaweicloud.benchmarks.memory;

import java.lang.management.ManagementFactory;

/** What is left of the heap once garbage is collected. */
final class Heap {

  private static final int COLLECTIONS = 3;

  private Heap() {}

  /** In MiB. */
  static double used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0 / 1024.0;
  }
}
