package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** A few lines for the log of a build. */
final class TextReport {

  private static final int SHOWN = 5;

  private TextReport() {}

  static String of(List<ContractItem> items) {
    StringBuilder text = new StringBuilder();
    Count all = Count.of(items);
    long tests = items.stream().flatMap(item -> item.tests().stream()).distinct().count();
    text.append("Contract coverage: %d %% (%s)%s%n".formatted(all.percent(), all, by(tests)));
    Grouping.byService(items)
        .forEach((service, own) -> text.append("  %-7s %s%n".formatted(service, numbers(own))));
    List<String> unanswered = unanswered(items);
    if (!unanswered.isEmpty()) {
      text.append("  Never answered: %s%n".formatted(beginning(unanswered)));
    }
    return text.toString();
  }

  /** Runners without our extension may give their projects no names. */
  private static String by(long tests) {
    return tests == 0 ? "" : tests == 1 ? ", by 1 test" : ", by " + tests + " tests";
  }

  private static String numbers(List<ContractItem> items) {
    return Grouping.byKind(items).entrySet().stream()
        .map(entry -> Grouping.plural(entry.getKey()) + " " + Count.of(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static List<String> unanswered(List<ContractItem> items) {
    return items.stream()
        .filter(item -> item.kind() == Kind.OPERATION && !item.isCovered())
        .flatMap(item -> item.operation().stream())
        .toList();
  }

  private static String beginning(List<String> operations) {
    String shown = operations.stream().limit(SHOWN).collect(Collectors.joining(", "));
    int more = operations.size() - SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
