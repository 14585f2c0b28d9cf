package io.github.fakehuaweicloud.internal.kubernetes.resources;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** How long ago something was, in the two largest units that matter, as kubectl prints it. */
final class Ages {

  private static final String UNKNOWN = "<unknown>";

  private Ages() {}

  static String since(String time) {
    try {
      return print(Duration.between(Instant.parse(time), Instant.now()));
    } catch (DateTimeParseException unreadable) {
      return UNKNOWN;
    }
  }

  static String print(Duration age) {
    if (age.isNegative()) {
      return age.toSeconds() < -1 ? "<invalid>" : "0s";
    }
    if (age.toSeconds() < 120) {
      return age.toSeconds() + "s";
    }
    if (age.toMinutes() < 10) {
      return two(age.toMinutes(), "m", age.toSecondsPart(), "s");
    }
    if (age.toHours() < 3) {
      return age.toMinutes() + "m";
    }
    if (age.toHours() < 8) {
      return two(age.toHours(), "h", age.toMinutesPart(), "m");
    }
    if (age.toHours() < 48) {
      return age.toHours() + "h";
    }
    if (age.toDays() < 8) {
      return two(age.toDays(), "d", age.toHoursPart(), "h");
    }
    return age.toDays() < 2 * 365 ? age.toDays() + "d" : years(age.toDays());
  }

  private static String years(long days) {
    return days < 8 * 365 ? two(days / 365, "y", days % 365, "d") : days / 365 + "y";
  }

  private static String two(long large, String unit, long small, String smallUnit) {
    return small == 0 ? large + unit : large + unit + small + smallUnit;
  }
}
