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
 * How long a certificate is valid. Every edition of the page has other limits and another way to
 * say when it ends.
 */
final class CertificateValidity {

  /** The {@code duration} that asks for the longest validity. */
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
          // expire_at wins, so a duration next to it does not matter.
          (sent, now) -> sent.has(CceParameters.EXPIRE_AT) || isDurationWithinFiveYears(sent, now));

  static final Rule EXPIRE_AT_WITHIN_FIVE_YEARS =
      new Rule(
          "expire_at",
          "a time from 15 minutes to five calendar years from now",
          List.of(),
          (sent, now) ->
              sent.value(CceParameters.EXPIRE_AT).map(end -> isNearEnough(end, now)).orElse(true));

  private CertificateValidity() {}

  /** In days. Five years have one or two leap days, hence 1827 and not 1825 in newer editions. */
  static int longestDays(CceEdition edition) {
    return switch (edition) {
      case JUNE_2023 -> 10950;
      case NOVEMBER_2023 -> 1825;
      case DECEMBER_2024, NOVEMBER_2025 -> 1827;
    };
  }

  /** Expects values that keep the contract. */
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
