package io.github.fakehuaweicloud.internal.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How to move the clock of a project: one of these.
 *
 * @param set shows this time and runs on
 * @param stopAt shows this time and stands still
 * @param reset shows the system's time again
 */
public record ClockChange(
    Optional<Duration> advance,
    Optional<Instant> set,
    Optional<Instant> stopAt,
    Optional<Boolean> reset) {

  public static ClockChange advanceBy(Duration step) {
    return new ClockChange(Optional.of(step), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static ClockChange setTo(Instant time) {
    return new ClockChange(Optional.empty(), Optional.of(time), Optional.empty(), Optional.empty());
  }

  public static ClockChange stoppedAt(Instant time) {
    return new ClockChange(Optional.empty(), Optional.empty(), Optional.of(time), Optional.empty());
  }

  public static ClockChange back() {
    return new ClockChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true));
  }
}
