package io.github.fakehuaweicloud.benchmarks.jvm;

import java.util.Map;

/**
 * What a program told.
 *
 * @param wall milliseconds from the start of the JVM until it answered, or ended if it does not
 *     answer
 * @param cpu milliseconds of CPU time until then
 */
public record Outcome(double wall, double cpu, Map<String, Double> figures) {

  /** One of its figures. */
  public double figure(String name) {
    Double value = figures.get(name);
    if (value == null) {
      throw new IllegalStateException("Expected a figure \"" + name + "\", got " + figures);
    }
    return value;
  }
}
