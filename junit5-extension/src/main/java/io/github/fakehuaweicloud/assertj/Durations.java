package io.github.fakehuaweicloud.assertj;

import java.time.Duration;

/** How durations are printed: in days where they are whole days. */
final class Durations {

  private Durations() {}

  static String print(Duration duration) {
    return duration.equals(Duration.ofDays(duration.toDays()))
        ? duration.toDays() + (duration.toDays() == 1 ? " day" : " days")
        : duration.toString();
  }
}
