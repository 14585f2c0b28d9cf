package io.github.fakehuaweicloud.benchmarks.report;

/** What a figure has to be, at most or at least. */
public record Goal(double value, boolean atMost) {

  public static Goal atMost(double value) {
    return new Goal(value, true);
  }

  public static Goal atLeast(double value) {
    return new Goal(value, false);
  }

  /** Whether a figure is as good as that, as precise as it is printed. */
  public boolean isMetBy(double figure) {
    return atMost ? figure <= value : figure >= value;
  }
}
