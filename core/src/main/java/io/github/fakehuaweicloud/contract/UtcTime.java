package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** A String that is a time in UTC as Go prints it: {@code 2025-01-01 16:00:00 +0000 UTC}. */
public record UtcTime() implements ValueType {

  /** A regular expression that every such time matches. */
  public static final String PATTERN = "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2} \\+0000 UTC$";

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss '+0000 UTC'", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * Reads a time.
   *
   * @param text the text
   * @return the time, or empty if the text has another form
   */
  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, FORMAT).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException malformed) {
      return Optional.empty();
    }
  }

  /**
   * Writes a time, cut to the second.
   *
   * @param time the time
   * @return its text
   */
  public static String print(Instant time) {
    return FORMAT.format(time.atOffset(ZoneOffset.UTC));
  }

  @Override
  public String pageName() {
    return "String";
  }

  @Override
  public String expected() {
    return "a time in UTC such as 2025-01-01 16:00:00 +0000 UTC";
  }

  @Override
  public boolean accepts(JsonNode value) {
    return value.isTextual() && parse(value.textValue()).isPresent();
  }
}
