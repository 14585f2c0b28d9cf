package io.github.fakehuaweicloud.internal.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * Times in UTC as Go prints them, for example {@code 2025-01-01 16:00:00 +0000 UTC}. CCE's {@code
 * expire_at} has this form.
 */
public final class UtcTimes {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss '+0000 UTC'", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter WITH_FRACTION =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendLiteral(" +0000 UTC")
          .toFormatter(Locale.ROOT);

  private UtcTimes() {}

  /** Empty if the text has another form or there is no such time. */
  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, FORMAT).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException malformed) {
      return Optional.empty();
    }
  }

  public static String print(Instant time) {
    return FORMAT.format(time.atOffset(ZoneOffset.UTC));
  }

  /**
   * With the fraction of a second, if there is one: {@code 2026-05-29 06:32:07.307739 +0000 UTC}.
   */
  public static String printWithFraction(Instant time) {
    return WITH_FRACTION.format(time.atOffset(ZoneOffset.UTC));
  }
}
