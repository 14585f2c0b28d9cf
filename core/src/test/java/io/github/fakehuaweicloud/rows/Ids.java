package io.github.fakehuaweicloud.rows;

import java.util.HashMap;
import java.util.Map;

/** Project ids and tokens of a given length, none of them twice. */
final class Ids {

  private static final String DIGITS =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Map<Integer, Integer> given = new HashMap<>();

  String next(int length) {
    int rest = given.merge(length, 1, Integer::sum) - 1;
    StringBuilder number = new StringBuilder();
    do {
      number.append(DIGITS.charAt(rest % DIGITS.length()));
      rest /= DIGITS.length();
    } while (rest > 0);
    return number + "-".repeat(length - number.length());
  }
}
