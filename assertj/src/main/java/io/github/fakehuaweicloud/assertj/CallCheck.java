package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One part of a {@link CallCondition}.
 *
 * @param words the check in words
 * @param row the row of {@link CallText} to mark in a call that fails the check
 * @param holds whether a call passes the check
 */
record CallCheck(String words, String row, Predicate<ApiServerCall> holds) {

  /** A row that must have this value. */
  static CallCheck row(String row, String value, Function<ApiServerCall, Optional<String>> actual) {
    return new CallCheck(
        row + " " + Values.print(value),
        row,
        call -> actual.apply(call).equals(Optional.of(value)));
  }

  boolean holdsFor(ApiServerCall call) {
    return holds.test(call);
  }
}
