package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A few lines for the log of a build. Like all reports it uses no formats: a JVM that has just
 * started formats slowly.
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
    Grouping.byService(items)
        .forEach(
            (service, own) ->
                text.append("  ").append(padded(service)).append(numbers(own)).append(END));
    List<String> unanswered = unanswered(items);
    if (!unanswered.isEmpty()) {
      text.append("  Never answered: ").append(beginning(unanswered)).append(END);
    }
    return text.toString();
  }

  private static String padded(String service) {
    return service + " ".repeat(Math.max(1, WIDTH - service.length()));
  }

  /** Empty if nobody gave the projects names, as runners without our extension may not. */
  private static String by(List<ContractItem> items) {
    long tests = items.stream().flatMap(item -> item.tests().stream()).distinct().count();
    boolean mayBeMore = items.stream().anyMatch(item -> item.tests().size() >= Tally.MOST_TESTS);
    return tests == 0
        ? ""
        : ", by " + tests + (tests == 1 ? " test" : " tests") + (mayBeMore ? " or more" : "");
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
