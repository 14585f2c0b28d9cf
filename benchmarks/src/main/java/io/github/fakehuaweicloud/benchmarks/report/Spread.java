package io.github.fakehuaweicloud.benchmarks.report;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The middle of some samples, and where their middle half lies.
 *
 * @param low a quarter of the samples is below it
 * @param high a quarter is above it
 */
public record Spread(double median, double low, double high, int samples) {

  /** Of at least one sample. */
  public static Spread of(List<Double> samples) {
    if (samples.isEmpty()) {
      throw new IllegalArgumentException("Expected samples, got none");
    }
    return new Spread(
        quantile(samples, 0.5), quantile(samples, 0.25), quantile(samples, 0.75), samples.size());
  }

  /** Of a single one. */
  public static Spread of(double sample) {
    return new Spread(sample, sample, sample, 1);
  }

  /** Of each sample divided by the one of the same round. */
  public static Spread ofRatios(List<Double> samples, List<Double> base) {
    return of(
        IntStream.range(0, samples.size())
            .mapToObj(round -> samples.get(round) / base.get(round))
            .toList());
  }

  /** In another unit. */
  public Spread map(DoubleUnaryOperator to) {
    return new Spread(
        to.applyAsDouble(median), to.applyAsDouble(low), to.applyAsDouble(high), samples);
  }

  /** The value that a part of the samples is below. */
  public static double quantile(List<Double> samples, double part) {
    List<Double> sorted = samples.stream().sorted().toList();
    double at = part * (sorted.size() - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }
}
