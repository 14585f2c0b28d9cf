package io.github.fakehuaweicloud;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time of a project, which a test sets and moves. Certificates, the expiry of tokens and
 * temporary credentials, and the freshness of signatures follow it. Until it is moved it shows the
 * time of the clock it was made with, by default the system's.
 *
 * <pre>{@code
 * String token = cloud.iam().issueToken(Duration.ofHours(24));
 * cloud.clock().advance(Duration.ofHours(25));   // the token has expired
 * }</pre>
 *
 * <p>A client that signs its requests does so by its own time: move the project's by more than 15
 * minutes and the gateway answers "signature expired", as it would; {@link
 * ProjectBuilder#signaturesFollowSystemTime()} keeps such a client going.
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
   * Moves the time; a running clock runs on from there, a stopped one stays stopped.
   *
   * <pre>{@code
   * cloud.clock().advance(Duration.ofDays(31));   // a certificate of 30 days has expired
   * }</pre>
   *
   * @param step how far; negative to go back
   * @throws IllegalArgumentException if that leads before 1970 or beyond the year 9000, where
   *     certificates end
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
   * Sets the time; the clock runs on from there.
   *
   * <pre>{@code
   * cloud.clock().set(Instant.parse("2028-02-29T23:59:00Z"));
   * }</pre>
   *
   * @param time the new time, from 1970 to the year 9000
   * @throws IllegalArgumentException if it is outside
   */
  public synchronized void set(Instant time) {
    check(time);
    frozenAt = null;
    offset = Duration.between(base.instant(), time);
  }

  /**
   * Sets the time and stops the clock.
   *
   * <pre>{@code
   * cloud.clock().stopAt(Instant.parse("2027-01-01T00:00:00Z"));   // two calls, one notBefore
   * }</pre>
   *
   * @param time the only time it shows until it is moved again, from 1970 to the year 9000
   * @throws IllegalArgumentException if it is outside
   */
  public synchronized void stopAt(Instant time) {
    check(time);
    frozenAt = time;
  }

  /**
   * Shows the time of the clock it was made with again.
   *
   * <pre>{@code
   * cloud.clock().reset();   // a stopped clock runs again too
   * }</pre>
   */
  public synchronized void reset() {
    frozenAt = null;
    offset = Duration.ZERO;
  }

  @Override
  public synchronized Instant instant() {
    return frozenAt == null ? base.instant().plus(offset) : frozenAt;
  }

  /**
   * Always UTC: nothing of the fake depends on a zone.
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
