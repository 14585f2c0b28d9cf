package io.github.fakehuaweicloud.internal.contract;

import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What a page demands beyond a single row, such as "one of two fields". Checked only if every row
 * is fine.
 *
 * @param parameter the row that is reported as broken
 * @param statement completes the sentence "expected …"
 * @param oneOf the fields of which one must be there; empty for other rules
 */
public record Rule(
    String parameter,
    String statement,
    List<String> oneOf,
    BiPredicate<SentParameters, Instant> holds) {

  public Rule {
    oneOf = List.copyOf(oneOf);
  }
}
