package io.github.fakehuaweicloud.assertj;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Prints durations in the largest unit that gives a whole number. */
final class Durations {

  private static final List<ChronoUnit> UNITS =
      List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS);

  private Durations() {}

  static String print(Duration duration) {
    for (ChronoUnit unit : UNITS) {
      long number = duration.toSeconds() / unit.getDuration().toSeconds();
      if (number != 0 && duration.equals(unit.getDuration().multipliedBy(number))) {
        return number + " " + name(unit, number);
      }
    }
    return duration.equals(duration.truncatedTo(ChronoUnit.MILLIS))
        ? duration.toMillis() + " ms"
        : duration.toString();
  }

  private static String name(ChronoUnit unit, long number) {
    String plural = unit.toString().toLowerCase(Locale.ROOT);
    return number == 1 ? plural.substring(0, plural.length() - 1) : plural;
  }
}
