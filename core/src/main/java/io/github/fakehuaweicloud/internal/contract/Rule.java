package io.github.fakehuaweicloud.internal.contract;

import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What a page demands beyond a single row: that one of two fields is there, or that a time is near
 * enough. Rules are checked once every row holds.
 *
 * @param parameter the row that a request breaks if the rule does not hold
 * @param statement what is expected, in words that continue "expected"
 * @param oneOf the fields of which one must be there; empty if the rule is another
 * @param holds whether the parameters sent keep the rule at a moment
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
