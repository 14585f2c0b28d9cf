package io.github.fakehuaweicloud.rows;

import java.util.HashMap;
import java.util.Map;

/** Project ids and tokens of a given length, none of them twice. */
final class Ids {

  private static final String DIGITS =
      "0123456789abcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Map<Integer, Integer> given = new HashMap<>();

  String next(int length) {
    String number = number(given.merge(length, 1, Integer::sum) - 1);
    return number + "-".repeat(length - number.length());
  }

  private static String number(int value) {
    String last = String.valueOf(DIGITS.charAt(value % DIGITS.length()));
    return value < DIGITS.length() ? last : number(value / DIGITS.length()) + last;
  }
}
