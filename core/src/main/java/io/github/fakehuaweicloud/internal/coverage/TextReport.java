package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A few lines for the log of a build. Like all reports it uses neither formats nor {@code +}: a JVM
 * that has just started takes a millisecond for each place that has them.
 */
final class TextReport {

  private static final int SHOWN = 5;
  private static final int WIDTH = "gateway ".length();
  private static final String END = System.lineSeparator();

  private TextReport() {}

  static String of(List<ContractItem> items) {
    StringBuilder text = new StringBuilder();
    Count all = Count.of(items);
    text.append("Contract coverage: ").append(all.percent()).append(" % (").append(all);
    text.append(')').append(by(items)).append(END);
    for (Map.Entry<String, List<ContractItem>> service : Grouping.byService(items).entrySet()) {
      text.append("  ").append(service.getKey());
      text.append(" ".repeat(Math.max(1, WIDTH - service.getKey().length())));
      appendNumbers(service.getValue(), text);
      text.append(END);
    }
    List<String> unanswered = unanswered(items);
    if (!unanswered.isEmpty()) {
      text.append("  Never answered: ").append(beginning(unanswered)).append(END);
    }
    return text.toString();
  }

  /** Empty if nobody gave the projects names, as runners without our extension may not. */
  private static String by(List<ContractItem> items) {
    long tests = items.stream().flatMap(item -> item.tests().stream()).distinct().count();
    boolean mayBeMore = items.stream().anyMatch(item -> item.tests().size() >= Hits.MOST_TESTS);
    if (tests == 0) {
      return "";
    }
    return ", by "
        .concat(Long.toString(tests))
        .concat(tests == 1 ? " test" : " tests")
        .concat(mayBeMore ? " or more" : "");
  }

  private static void appendNumbers(List<ContractItem> items, StringBuilder text) {
    String separator = "";
    for (Map.Entry<Kind, List<ContractItem>> some : Grouping.byKind(items).entrySet()) {
      text.append(separator).append(Grouping.plural(some.getKey())).append(' ');
      text.append(Count.of(some.getValue()));
      separator = ", ";
    }
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
    return more > 0 ? shown.concat(" and ").concat(Integer.toString(more)).concat(" more") : shown;
  }
}
