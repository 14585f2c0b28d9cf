package io.github.fakehuaweicloud.internal.http;

import java.time.Duration;

/**
 * How a response reaches the client.
 *
 * @param delay until the first byte
 * @param spread from the first byte of the body to the last
 */
public record Delivery(Kind kind, Duration delay, Duration spread) {

  /** The engine takes milliseconds as an {@code int}, which ends after 24.8 days. */
  public static final Duration LONGEST = Duration.ofDays(24);

  public static final Delivery WHOLE = new Delivery(Kind.WHOLE, Duration.ZERO, Duration.ZERO);

  public enum Kind {
    WHOLE,
    CONNECTION_RESET,
    /** In order, without a reset. */
    CONNECTION_CLOSED,
    /** The body alone, without a head; then the connection is closed. */
    RAW
  }

  public Delivery {
    check(delay);
    check(spread);
  }

  /** Rejects a time that is negative or above {@link #LONGEST}. */
  public static void check(Duration time) {
    if (time.isNegative() || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "Expected a time from zero to " + LONGEST.toDays() + " days, got " + time);
    }
  }

  public static Delivery broken(Kind kind) {
    return new Delivery(kind, Duration.ZERO, Duration.ZERO);
  }
}
