package io.github.fakehuaweicloud.benchmarks.steady;

import io.github.fakehuaweicloud.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.List;

/** How long something took, each time. */
final class Timed {

  private final List<Double> millis = new ArrayList<>();

  /** What is timed. */
  interface Work {
    void run() throws Exception;
  }

  void run(int times, Work work) throws Exception {
    for (int i = 0; i < times; i++) {
      long began = System.nanoTime();
      work.run();
      millis.add((System.nanoTime() - began) / 1e6);
    }
  }

  double p50() {
    return Spread.quantile(millis, 0.5);
  }

  double p99() {
    return Spread.quantile(millis, 0.99);
  }

  double mean() {
    return millis.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /** Forgets what was timed to get warm. */
  void clear() {
    millis.clear();
  }
}
