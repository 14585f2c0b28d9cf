package io.github.fakehuaweicloud;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time of a project, which a test sets and moves. Certificates, the expiry of tokens and
 * temporary credentials, and the check of signatures follow it. Until it is moved it shows the time
 * of its base clock, by default the system's.
 *
 * <pre>{@code
 * String token = cloud.iam().issueToken(Duration.ofHours(24));
 * cloud.clock().advance(Duration.ofHours(25));   // the token has expired
 * }</pre>
 *
 * <p>A client signs with its own time. Once the project's time differs by more than 15 minutes, the
 * gateway answers "signature expired", as the real one does. {@link
 * ProjectBuilder#signaturesFollowSystemTime()} avoids that.
 *
 * <p>Safe for use by many threads.
 */
public final class ProjectClock extends Clock {

  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");
  private static final Duration SPAN = Duration.between(EARLIEST, LATEST);

  private final Clock base;
  private Duration offset = Duration.ZERO;
  private Instant frozenAt;

  ProjectClock(Clock base) {
    this.base = base;
  }

  /**
   * Moves the time. A running clock keeps running, a stopped one stays stopped.
   *
   * @param step how far; negative to go back
   * @throws IllegalArgumentException if the new time is before 1970 or after the year 9000:
   *     certificates cannot live there
   */
  public synchronized void advance(Duration step) {
    check(
        step.compareTo(SPAN) > 0 || step.negated().compareTo(SPAN) > 0
            ? Instant.MAX
            : instant().plus(step));
    if (frozenAt == null) {
      offset = offset.plus(step);
    } else {
      frozenAt = frozenAt.plus(step);
    }
  }

  /**
   * Sets the time. The clock runs on from there.
   *
   * @param time from 1970 to the year 9000
   * @throws IllegalArgumentException if it is outside
   */
  public synchronized void set(Instant time) {
    check(time);
    frozenAt = null;
    offset = Duration.between(base.instant(), time);
  }

  /**
   * Sets the time and stops the clock, so that two calls get the same {@code notBefore}.
   *
   * @param time from 1970 to the year 9000
   * @throws IllegalArgumentException if it is outside
   */
  public synchronized void stopAt(Instant time) {
    check(time);
    frozenAt = time;
  }

  /** Shows the time of the base clock again, and lets a stopped clock run. */
  public synchronized void reset() {
    frozenAt = null;
    offset = Duration.ZERO;
  }

  @Override
  public synchronized Instant instant() {
    return frozenAt == null ? base.instant().plus(offset) : frozenAt;
  }

  /**
   * Always UTC; nothing in the fake depends on a zone.
   *
   * @return UTC
   */
  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /**
   * This clock, moved along with it, seen from another zone.
   *
   * @param zone the zone
   * @return a clock that shows the time of this one
   */
  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(getZone()) ? this : new InZone(this, zone);
  }

  /** Prints the time it shows. */
  @Override
  public String toString() {
    return "ProjectClock[" + instant() + "]";
  }

  static void check(Instant time) {
    if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
      throw new IllegalArgumentException(
          "Expected a time from " + EARLIEST + " to " + LATEST + ", where certificates can live");
    }
  }

  private static final class InZone extends Clock {

    private final ProjectClock time;
    private final ZoneId zone;

    InZone(ProjectClock time, ZoneId zone) {
      this.time = time;
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return time.withZone(other);
    }

    @Override
    public Instant instant() {
      return time.instant();
    }

    @Override
    public String toString() {
      return time + " in " + zone;
    }
  }
}
