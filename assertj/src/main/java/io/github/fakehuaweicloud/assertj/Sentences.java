package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.requests.Violation;
import java.util.List;

/** Broken rows, one line each, and no more than people read. */
final class Sentences {

  private static final int LONGEST = 20;

  private Sentences() {}

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
