package io.github.fakehuaweicloud.internal.http;

import java.time.Duration;

/**
 * How a response reaches the client.
 *
 * @param kind whole, or broken in which way
 * @param delay how long the client waits for the first byte
 * @param spread how long the body takes from its first byte to its last
 */
public record Delivery(Kind kind, Duration delay, Duration spread) {

  /** The longest delay or spread. */
  public static final Duration LONGEST = Duration.ofDays(24);

  /** A response that is sent at once and whole. */
  public static final Delivery WHOLE = new Delivery(Kind.WHOLE, Duration.ZERO, Duration.ZERO);

  /** Whole, or broken in which way. */
  public enum Kind {
    /** As it is. */
    WHOLE,
    /** Not at all: the connection is reset. */
    CONNECTION_RESET,
    /** Not at all: the connection is closed in order. */
    CONNECTION_CLOSED
  }

  /**
   * Refuses times that cannot be kept.
   *
   * @param kind whole, or broken in which way
   * @param delay how long the client waits for the first byte
   * @param spread how long the body takes from its first byte to its last
   * @throws IllegalArgumentException if a time is negative or above 24 days
   */
  public Delivery {
    check(delay);
    check(spread);
  }

  /** Refuses a time that no answer can take. */
  public static void check(Duration time) {
    if (time.isNegative() || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "Expected a time from zero to " + LONGEST.toDays() + " days, got " + time);
    }
  }

  /**
   * A response that is not sent.
   *
   * @param kind how the connection ends
   * @return the delivery
   */
  public static Delivery broken(Kind kind) {
    return new Delivery(kind, Duration.ZERO, Duration.ZERO);
  }
}
