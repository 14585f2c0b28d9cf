package io.github.fakehuaweicloud.rows;

import java.util.HashMap;
import java.util.Map;

/** Project ids and tokens of a given length, none of them twice. */
final class Ids {

  private static final int RADIX = 36;

  private final Map<Integer, Integer> given = new HashMap<>();

  String next(int length) {
    String number = Integer.toString(given.merge(length, 1, Integer::sum) - 1, RADIX);
    return number + "-".repeat(length - number.length());
  }
}
