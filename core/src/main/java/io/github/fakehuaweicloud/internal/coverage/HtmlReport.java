package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One page without scripts, so that servers with strict policies show it, too. */
final class HtmlReport {

  private final StringBuilder html = new StringBuilder();

  private HtmlReport() {}

  static String of(List<ContractItem> items) {
    HtmlReport report = new HtmlReport();
    report.write(items);
    return report.html.toString();
  }

  private void write(List<ContractItem> items) {
    Count all = Count.of(items);
    html.append(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <link rel="icon" href="data:,">
        <title>Contract coverage</title>
        <style>
        """);
    html.append(Style.CSS);
    html.append(
        """
        </style>
        </head>
        <body>
        <h1>Contract coverage: %d %%</h1>
        <p>%s things of the contract were exercised: operations, the rows of their pages, the values \
        and bounds that rows name, error codes, kinds of faults, and phases of clusters.</p>
        """
            .formatted(all.percent(), all));
    writeSummary(items);
    html.append(
        """
        <p><label><input type="checkbox" id="missed"> Only what no test exercised</label></p>
        """);
    Grouping.byService(items).forEach(this::writeService);
    html.append("</body>\n</html>\n");
  }

  private void writeSummary(List<ContractItem> items) {
    html.append("<table class=\"summary\">\n<thead><tr><th scope=\"col\">Service</th>");
    for (Kind kind : Kind.values()) {
      html.append("<th scope=\"col\">%s</th>".formatted(Grouping.plural(kind)));
    }
    html.append("</tr></thead>\n<tbody>\n");
    Grouping.byService(items)
        .forEach(
            (service, own) -> {
              html.append(
                  "<tr><th scope=\"row\"><a href=\"#%1$s\">%1$s</a></th>"
                      .formatted(Markup.escape(service)));
              Map<Kind, List<ContractItem>> byKind = Grouping.byKind(own);
              for (Kind kind : Kind.values()) {
                html.append("<td>%s</td>".formatted(meter(byKind.getOrDefault(kind, List.of()))));
              }
              html.append("</tr>\n");
            });
    html.append("</tbody>\n</table>\n");
  }

  private static String meter(List<ContractItem> items) {
    if (items.isEmpty()) {
      return "";
    }
    Count count = Count.of(items);
    return "%s <meter max=\"%d\" value=\"%d\">%d %%</meter>"
        .formatted(count, count.all(), count.covered(), count.percent());
  }

  private void writeService(String service, List<ContractItem> items) {
    html.append("<h2 id=\"%1$s\">%1$s</h2>\n".formatted(Markup.escape(service)));
    Grouping.byOperation(items)
        .forEach(
            (operation, own) -> {
              if (operation.isEmpty()) {
                Grouping.byKind(own)
                    .forEach((kind, some) -> writeGroup(Grouping.plural(kind), some));
              } else {
                writeGroup(operation + ": " + own.get(0).name(), own);
              }
            });
  }

  private void writeGroup(String title, List<ContractItem> items) {
    Count count = Count.of(items);
    html.append(
        "<details class=\"%s\">\n<summary><span>%s</span> %s</summary>\n<table class=\"items\">\n<tbody>\n"
            .formatted(
                count.covered() == count.all() ? "covered" : "missed",
                Markup.escape(title),
                meter(items)));
    items.forEach(this::writeItem);
    html.append("</tbody>\n</table>\n</details>\n");
  }

  private void writeItem(ContractItem item) {
    html.append(
        "<tr class=\"%s\"><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
            .formatted(
                item.isCovered() ? "covered" : "missed",
                item.isCovered() ? "✓" : "✗",
                Markup.escape(item.kind().name().toLowerCase(Locale.ROOT)),
                Markup.escape(item.name()),
                item.isCovered() ? tests(item.tests()) : "no test"));
  }

  private static String tests(List<String> tests) {
    if (tests.size() < 2) {
      return tests.stream().map(Markup::escape).findFirst().orElse("a test without a name");
    }
    return "<details><summary>%d tests</summary>%s</details>"
        .formatted(
            tests.size(), tests.stream().map(Markup::escape).collect(Collectors.joining("<br>")));
  }

  /** How it looks, in daylight and in the dark. */
  private static final class Style {

    static final String CSS =
        """
        :root { color-scheme: light dark; --good: #1a7f37; --bad: #b42318; --line: #d0d7de; }
        @media (prefers-color-scheme: dark) {
          :root { --good: #3fb950; --bad: #ff7b72; --line: #3d444d; }
        }
        body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .25rem .6rem; border-bottom: 1px solid var(--line); }
        .summary th, .summary td { white-space: nowrap; }
        meter { width: 4rem; }
        summary { cursor: pointer; }
        body > details { margin: .5rem 0; }
        summary span { display: inline-block; min-width: 36rem; max-width: 100%; }
        .items td:nth-child(1) { width: 1rem; }
        .items td:nth-child(2) { width: 6rem; }
        .items td:nth-child(3) { width: 26rem; overflow-wrap: anywhere; }
        .items td:nth-child(4) { overflow-wrap: anywhere; }
        .items .covered td:nth-child(1) { color: var(--good); }
        .items .missed td:nth-child(1) { color: var(--bad); }
        body:has(#missed:checked) .covered { display: none; }
        """;

    private Style() {}
  }
}
