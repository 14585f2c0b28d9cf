package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.text.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headers whose names are nearly those that carry credentials. */
final class MisspeltHeaders {

  private static final List<String> OF_CREDENTIALS =
      List.of("X-Auth-Token", "Authorization", "X-Sdk-Date", "X-Security-Token");

  private static final Pattern SEPARATOR = Pattern.compile("[-_ .]");

  /** More letters apart, it may be a header of somebody else. */
  private static final int FARTHEST = 2;

  private MisspeltHeaders() {}

  /** One hint for each header of credentials that is missing, and stands there misspelt. */
  static List<String> hints(Headers headers) {
    return OF_CREDENTIALS.stream()
        .filter(wanted -> headers.first(wanted).isEmpty())
        .flatMap(wanted -> hint(wanted, headers).stream())
        .toList();
  }

  /** Names the header, and never its value. */
  private static Optional<String> hint(String wanted, Headers headers) {
    return headers.names().stream()
        .filter(sent -> OF_CREDENTIALS.stream().noneMatch(sent::equalsIgnoreCase))
        .filter(sent -> isNear(letters(sent), letters(wanted)))
        .findFirst()
        .map(sent -> "the header " + sent + " is misspelt, expected " + wanted);
  }

  private static String letters(String name) {
    return name.length() > 64
        ? name
        : SEPARATOR.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static boolean isNear(String sent, String wanted) {
    return Math.abs(sent.length() - wanted.length()) <= FARTHEST
        && EditDistance.between(sent, wanted) <= FARTHEST;
  }
}
