package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How long a client certificate lives: what the fields {@code duration} and {@code expire_at} of
 * CCE's page mean, edition by edition.
 */
public final class CertificateValidity {

  /** The value of {@code duration} that stands for the longest validity. */
  public static final int LONGEST = -1;

  private static final int CALENDAR_YEARS = 5;
  private static final Duration SHORTEST = Duration.ofMinutes(15);

  static final Rule DURATION_OR_EXPIRE_AT =
      new Rule(
          "duration",
          "duration or expire_at",
          List.of("duration", "expire_at"),
          (body, now) -> expireAt(body).isPresent() || duration(body).isPresent());

  static final Rule DURATION_WITHIN_FIVE_YEARS =
      new Rule(
          "duration",
          "an end within five calendar years from now",
          List.of(),
          CertificateValidity::isDurationWithinFiveYears);

  static final Rule DURATION_WITHIN_FIVE_YEARS_UNLESS_EXPIRE_AT =
      new Rule(
          "duration",
          "an end within five calendar years from now",
          List.of(),
          // An expire_at wins, so that the duration beside it does not count.
          (body, now) -> expireAt(body).isPresent() || isDurationWithinFiveYears(body, now));

  static final Rule EXPIRE_AT_WITHIN_FIVE_YEARS =
      new Rule(
          "expire_at",
          "a time from 15 minutes to five calendar years from now",
          List.of(),
          (body, now) ->
              expireAt(body)
                  .map(
                      end ->
                          !end.isBefore(now.truncatedTo(ChronoUnit.SECONDS).plus(SHORTEST))
                              && !end.isAfter(inFiveYears(now)))
                  .orElse(true));

  private CertificateValidity() {}

  /**
   * The greatest {@code duration} of an edition's table.
   *
   * @param edition the edition
   * @return days
   */
  public static int longestDays(CceEdition edition) {
    return switch (edition) {
      case JUNE_2023 -> 10950;
      case NOVEMBER_2023 -> 1825;
      case DECEMBER_2024, NOVEMBER_2025 -> 1827;
    };
  }

  /**
   * When a certificate that is asked for now ends.
   *
   * @param edition the edition
   * @param body a request body that keeps the edition's rows and rules
   * @param now the moment of issue, which is the certificate's first
   * @return its last moment
   */
  public static Instant end(CceEdition edition, ObjectNode body, Instant now) {
    return expireAt(body)
        .filter(end -> edition == CceEdition.NOVEMBER_2025)
        .orElseGet(() -> end(edition, duration(body).orElseThrow(), now));
  }

  private static Instant end(CceEdition edition, long days, Instant now) {
    if (days != LONGEST) {
      return now.plus(Duration.ofDays(days));
    }
    return edition.isBefore(CceEdition.DECEMBER_2024)
        ? now.plus(Duration.ofDays(longestDays(edition)))
        : inFiveYears(now);
  }

  private static boolean isDurationWithinFiveYears(ObjectNode body, Instant now) {
    return duration(body)
        .filter(days -> days != LONGEST)
        .map(days -> !now.plus(Duration.ofDays(days)).isAfter(inFiveYears(now)))
        .orElse(true);
  }

  private static Instant inFiveYears(Instant now) {
    return now.atOffset(ZoneOffset.UTC).plusYears(CALENDAR_YEARS).toInstant();
  }

  private static Optional<Long> duration(ObjectNode body) {
    JsonNode duration = body.path("duration");
    return duration.isIntegralNumber() ? Optional.of(duration.longValue()) : Optional.empty();
  }

  private static Optional<Instant> expireAt(ObjectNode body) {
    return Optional.ofNullable(body.path("expire_at").textValue()).flatMap(UtcTime::parse);
  }
}
