package io.github.fakehuaweicloud.benchmarks.report;

import java.util.List;
import java.util.Optional;

/**
 * A line of the table.
 *
 * @param part that measures it
 * @param before what it was before anything was done for speed, in words
 * @param beforeValue the same in the row's unit; empty if it was measured in another
 * @param goal empty if the row only says what is
 */
public record Row(
    String id,
    String part,
    String words,
    String unit,
    String before,
    Optional<Double> beforeValue,
    Optional<Goal> goal) {

  /** The command that measures it. */
  public String command() {
    return "benchmarks/run " + part;
  }

  /** All, in the order of the table. */
  public static List<Row> all() {
    return Rows.ALL;
  }

  /** Those of one part. */
  public static List<Row> of(String part) {
    return Rows.ALL.stream().filter(row -> row.part().equals(part)).toList();
  }
}
