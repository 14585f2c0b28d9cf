package io.github.fakehuaweicloud.benchmarks.report;

import java.util.List;

/**
 * What was measured for a row.
 *
 * @param row its id
 * @param beside peers, and what the value is made of
 */
public record Result(String row, Spread now, List<Figure> beside) {

  public static Result of(String row, Spread now, Figure... beside) {
    return new Result(row, now, List.of(beside));
  }
}
