package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.requests.Violation;
import java.util.List;

/** The rows that a request broke, one line each, and no more than people read. */
final class BrokenRows {

  private static final int LONGEST = 20;

  private BrokenRows() {}

  static String of(List<Violation> violations, String indent) {
    StringBuilder lines = new StringBuilder();
    violations.stream()
        .limit(LONGEST)
        .forEach(violation -> lines.append("%s%s%n".formatted(indent, violation.message())));
    if (violations.size() > LONGEST) {
      lines.append("%s(and %d more)%n".formatted(indent, violations.size() - LONGEST));
    }
    return lines.toString();
  }
}
