package io.github.fakehuaweicloud.internal.project;

import java.time.Duration;
import java.time.Instant;

/** A clock that a test moves. Times are from 1970 to the year 9000, where certificates can live. */
public interface SettableClock {

  Instant instant();

  void advance(Duration step);

  /** Shows a time and runs on. */
  void set(Instant time);

  /** Shows a time and stands still. */
  void stopAt(Instant time);

  /** Shows the time of its base again. */
  void reset();
}
