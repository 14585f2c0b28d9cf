package io.github.fakehuaweicloud.kubernetes.resources;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Times of metadata: RFC 3339 in UTC, in seconds. */
final class Times {

  private Times() {}

  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static String seconds(String time) {
    try {
      return Instant.parse(time).truncatedTo(ChronoUnit.SECONDS).toString();
    } catch (DateTimeParseException other) {
      return time;
    }
  }
}
