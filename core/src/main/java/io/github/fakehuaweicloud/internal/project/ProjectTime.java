package io.github.fakehuaweicloud.internal.project;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The time of a project in this JVM. Thread-safe. */
public final class ProjectTime extends Clock implements SettableClock {

  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");
  private static final Duration SPAN = Duration.between(EARLIEST, LATEST);

  private final Clock base;
  private Duration offset = Duration.ZERO;
  private Optional<Instant> stoppedAt = Optional.empty();

  public ProjectTime(Clock base) {
    this.base = base;
  }

  /**
   * Refuses a time where no certificate can live.
   *
   * @throws IllegalArgumentException if it is before 1970 or after the year 9000
   */
  public static void check(Instant time) {
    if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
      throw new IllegalArgumentException(
          "Expected a time from " + EARLIEST + " to " + LATEST + ", where certificates can live");
    }
  }

  @Override
  public synchronized void advance(Duration step) {
    check(
        step.compareTo(SPAN) > 0 || step.negated().compareTo(SPAN) > 0
            ? Instant.MAX
            : instant().plus(step));
    if (stoppedAt.isPresent()) {
      stoppedAt = stoppedAt.map(time -> time.plus(step));
    } else {
      offset = offset.plus(step);
    }
  }

  @Override
  public synchronized void set(Instant time) {
    check(time);
    stoppedAt = Optional.empty();
    offset = Duration.between(base.instant(), time);
  }

  @Override
  public synchronized void stopAt(Instant time) {
    check(time);
    stoppedAt = Optional.of(time);
  }

  @Override
  public synchronized void reset() {
    stoppedAt = Optional.empty();
    offset = Duration.ZERO;
  }

  @Override
  public synchronized Instant instant() {
    return stoppedAt.orElseGet(() -> base.instant().plus(offset));
  }

  public synchronized boolean isStopped() {
    return stoppedAt.isPresent();
  }

  /** How far it is ahead of the system's. */
  public Duration offset() {
    return Duration.between(Clock.systemUTC().instant(), instant());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Nobody inside asks for another zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("A project's time is in UTC");
  }
}
