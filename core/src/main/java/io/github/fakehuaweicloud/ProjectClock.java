package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.internal.project.SettableClock;
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

  private final SettableClock time;

  ProjectClock(SettableClock time) {
    this.time = time;
  }

  /**
   * Moves the time. A running clock keeps running, a stopped one stays stopped.
   *
   * @param step how far; negative to go back
   * @throws IllegalArgumentException if the new time is before 1970 or after the year 9000:
   *     certificates cannot live there
   */
  public void advance(Duration step) {
    time.advance(step);
  }

  /**
   * Sets the time. The clock runs on from there.
   *
   * @param time from 1970 to the year 9000
   * @throws IllegalArgumentException if it is outside
   */
  public void set(Instant time) {
    this.time.set(time);
  }

  /**
   * Sets the time and stops the clock, so that two calls get the same {@code notBefore}.
   *
   * @param time from 1970 to the year 9000
   * @throws IllegalArgumentException if it is outside
   */
  public void stopAt(Instant time) {
    this.time.stopAt(time);
  }

  /** Shows the time of the base clock again, and lets a stopped clock run. */
  public void reset() {
    time.reset();
  }

  @Override
  public Instant instant() {
    return time.instant();
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
