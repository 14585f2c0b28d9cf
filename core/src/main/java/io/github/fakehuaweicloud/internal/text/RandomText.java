package io.github.fakehuaweicloud.internal.text;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Random identifiers in the shapes that Huawei Cloud uses. */
public final class RandomText {

  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String DIGITS = "0123456789";
  private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";

  private RandomText() {}

  /** The shape of project, user and request ids. */
  public static String hex(int length) {
    return of("0123456789abcdef", length);
  }

  public static String upperCase(int length) {
    return of(UPPER + DIGITS, length);
  }

  public static String mixedCase(int length) {
    return of(UPPER + LOWER + DIGITS, length);
  }

  private static String of(String alphabet, int length) {
    return RANDOM
        .ints(length, 0, alphabet.length())
        .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
        .collect(Collectors.joining());
  }
}
