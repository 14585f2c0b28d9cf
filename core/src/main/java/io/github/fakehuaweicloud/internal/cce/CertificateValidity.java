package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.contract.Rule;
import io.github.fakehuaweicloud.internal.contract.SentParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How long a certificate lives, which each edition of the page says in another way: what may be
 * asked for, and when the certificate ends.
 */
final class CertificateValidity {

  /** The {@code duration} that stands for the longest validity. */
  static final int LONGEST = -1;

  private static final int CALENDAR_YEARS = 5;
  private static final Duration SHORTEST = Duration.ofMinutes(15);

  static final Rule DURATION_OR_EXPIRE_AT =
      new Rule(
          "duration",
          "duration or expire_at",
          List.of("duration", "expire_at"),
          (sent, now) -> sent.has(CceParameters.EXPIRE_AT) || sent.has(CceParameters.DURATION));

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
          (sent, now) -> sent.has(CceParameters.EXPIRE_AT) || isDurationWithinFiveYears(sent, now));

  static final Rule EXPIRE_AT_WITHIN_FIVE_YEARS =
      new Rule(
          "expire_at",
          "a time from 15 minutes to five calendar years from now",
          List.of(),
          (sent, now) ->
              sent.value(CceParameters.EXPIRE_AT).map(end -> isNearEnough(end, now)).orElse(true));

  private CertificateValidity() {}

  /** The greatest {@code duration} in days, 365 to the year but for the leap days of five years. */
  static int longestDays(CceEdition edition) {
    return switch (edition) {
      case JUNE_2023 -> 10950;
      case NOVEMBER_2023 -> 1825;
      case DECEMBER_2024, NOVEMBER_2025 -> 1827;
    };
  }

  /** When the certificate ends that a request asks for which keeps the contract. */
  static Instant end(
      CceEdition edition, Optional<Integer> duration, Optional<Instant> expireAt, Instant now) {
    return expireAt
        .filter(end -> edition == CceEdition.NOVEMBER_2025)
        .orElseGet(() -> end(edition, duration.orElseThrow(), now));
  }

  private static Instant end(CceEdition edition, int days, Instant now) {
    if (days != LONGEST) {
      return now.plus(Duration.ofDays(days));
    }
    return edition.compareTo(CceEdition.DECEMBER_2024) < 0
        ? now.plus(Duration.ofDays(longestDays(edition)))
        : inFiveYears(now);
  }

  private static boolean isDurationWithinFiveYears(SentParameters sent, Instant now) {
    return sent.value(CceParameters.DURATION)
        .filter(days -> days != LONGEST)
        .map(days -> !now.plus(Duration.ofDays(days)).isAfter(inFiveYears(now)))
        .orElse(true);
  }

  private static boolean isNearEnough(Instant end, Instant now) {
    return !end.isBefore(now.truncatedTo(ChronoUnit.SECONDS).plus(SHORTEST))
        && !end.isAfter(inFiveYears(now));
  }

  private static Instant inFiveYears(Instant now) {
    return now.atOffset(ZoneOffset.UTC).plusYears(CALENDAR_YEARS).toInstant();
  }
}
