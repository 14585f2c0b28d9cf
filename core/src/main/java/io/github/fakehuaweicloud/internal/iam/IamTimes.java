package io.github.fakehuaweicloud.internal.iam;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times as IAM prints them, with microseconds: {@code 2026-11-21T12:00:00.575000Z}. They end in
 * 000, because the official SDK reads no others.
 */
final class IamTimes {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'000Z'", Locale.ROOT);

  /** For tokens that do not expire: clients read no later one. */
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private IamTimes() {}

  static String print(Instant time) {
    return FORMAT.format((time.isAfter(LATEST) ? LATEST : time).atOffset(ZoneOffset.UTC));
  }
}
