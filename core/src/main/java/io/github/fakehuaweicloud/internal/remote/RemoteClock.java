package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.internal.project.SettableClock;
import io.github.fakehuaweicloud.internal.wire.ClockChange;
import io.github.fakehuaweicloud.internal.wire.ClockDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** The time of a project elsewhere. */
record RemoteClock(ProjectControl control) implements SettableClock {

  @Override
  public Instant instant() {
    return control.get("/clock", ClockDocument.class).time();
  }

  @Override
  public void advance(Duration step) {
    move(ClockChange.advanceBy(Objects.requireNonNull(step, "step")));
  }

  @Override
  public void set(Instant time) {
    move(ClockChange.setTo(Objects.requireNonNull(time, "time")));
  }

  @Override
  public void stopAt(Instant time) {
    move(ClockChange.stoppedAt(Objects.requireNonNull(time, "time")));
  }

  @Override
  public void reset() {
    move(ClockChange.back());
  }

  private void move(ClockChange change) {
    control.post("/clock", change);
  }
}
