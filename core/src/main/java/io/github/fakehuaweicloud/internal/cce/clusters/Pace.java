package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.cce.Transition;
import java.time.Duration;
import java.util.Objects;

/**
 * How long a transition takes.
 *
 * @param time by the project's clock
 * @param polls answers that still show the cluster or the job on its way
 */
public record Pace(Duration time, int polls) implements Transition {

  public static final Pace IMMEDIATE = new Pace(Duration.ZERO, 0);

  public static Pace of(Transition transition) {
    return (Pace) Objects.requireNonNull(transition, "transition");
  }

  public static Pace after(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("Expected a time of zero or more, got " + time);
    }
    return new Pace(time, 0);
  }

  public static Pace afterPolls(int polls) {
    if (polls < 0) {
      throw new IllegalArgumentException("Expected a number of zero or more, got " + polls);
    }
    return new Pace(Duration.ZERO, polls);
  }

  boolean isOver(Duration elapsed, long seen) {
    return elapsed.compareTo(time) >= 0 && seen >= polls;
  }

  /** A job says Initializing in its first answer, or in the first half of its time. */
  boolean isInitializing(Duration elapsed, long seen) {
    return polls > 0 ? seen == 0 : elapsed.compareTo(time.dividedBy(2)) < 0;
  }

  @Override
  public String toString() {
    if (polls > 0) {
      return "after " + polls + " polls";
    }
    return time.isZero() ? "immediately" : "after " + time;
  }
}
