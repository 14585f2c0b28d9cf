package io.github.fakehuaweicloud.internal.text;

import java.security.SecureRandom;

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

  /** Asks for all randomness at once: the source of it locks, and its first answers are slow. */
  private static String of(String alphabet, int length) {
    byte[] random = new byte[2 * length];
    RANDOM.nextBytes(random);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      int number = Byte.toUnsignedInt(random[2 * i]) << 8 | Byte.toUnsignedInt(random[2 * i + 1]);
      text.append(alphabet.charAt(number % alphabet.length()));
    }
    return text.toString();
  }
}
