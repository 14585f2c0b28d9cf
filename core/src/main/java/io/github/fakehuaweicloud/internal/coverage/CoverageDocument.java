package io.github.fakehuaweicloud.internal.coverage;

import java.util.List;
import java.util.Optional;

/**
 * Contract coverage as JSON.
 *
 * @param covered how many items were exercised
 * @param all how many there are
 * @param ratio of the two, 0 to 1
 */
public record CoverageDocument(long covered, long all, double ratio, List<ItemDocument> items) {

  /**
   * One item.
   *
   * @param kind {@code operation}, {@code row}, {@code value}, {@code bound}, {@code error}, {@code
   *     fault} or {@code phase}
   * @param operation empty for what belongs to a service as a whole
   * @param tests those who exercised it, a hundred at most
   */
  public record ItemDocument(
      String kind,
      String service,
      Optional<String> operation,
      String name,
      boolean covered,
      List<String> tests) {}
}
