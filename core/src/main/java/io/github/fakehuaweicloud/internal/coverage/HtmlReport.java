package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One page without scripts, so that servers with strict policies show it, too. */
final class HtmlReport {

  private static final int SHOWN_TESTS = 10;

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
        """);
    add("<h1>Contract coverage: ", all.percent(), " %</h1>\n<p>", all);
    html.append(
        """
         things of the contract were exercised: operations, the rows of their pages, the values and \
        bounds that rows name, error codes, kinds of faults, and phases of clusters.</p>
        """);
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
      add("<th scope=\"col\">", Grouping.plural(kind), "</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    Grouping.byService(items)
        .forEach(
            (service, own) -> {
              add("<tr><th scope=\"row\"><a href=\"#", service, "\">", service, "</a></th>");
              Map<Kind, List<ContractItem>> byKind = Grouping.byKind(own);
              for (Kind kind : Kind.values()) {
                html.append("<td>");
                writeMeter(byKind.getOrDefault(kind, List.of()));
                html.append("</td>");
              }
              html.append("</tr>\n");
            });
    html.append("</tbody>\n</table>\n");
  }

  private void writeMeter(List<ContractItem> items) {
    if (!items.isEmpty()) {
      Count count = Count.of(items);
      add(count, " <meter max=\"", count.all(), "\" value=\"", count.covered(), "\">");
      add(count.percent(), " %</meter>");
    }
  }

  private void writeService(String service, List<ContractItem> items) {
    add("<h2 id=\"", service, "\">", service, "</h2>\n");
    Grouping.byOperation(items)
        .forEach(
            (operation, own) -> {
              if (operation.isEmpty()) {
                Grouping.byKind(own)
                    .forEach((kind, some) -> writeGroup(Grouping.plural(kind), some));
              } else {
                writeGroup(operation.concat(": ").concat(own.get(0).name()), own);
              }
            });
  }

  private void writeGroup(String title, List<ContractItem> items) {
    Count count = Count.of(items);
    add("<details class=\"", style(count.covered() == count.all()), "\">\n<summary><span>");
    Markup.append(title, html);
    html.append("</span> ");
    writeMeter(items);
    html.append("</summary>\n<table class=\"items\">\n<tbody>\n");
    items.forEach(this::writeItem);
    html.append("</tbody>\n</table>\n</details>\n");
  }

  private void writeItem(ContractItem item) {
    add("<tr class=\"", style(item.isCovered()), "\"><td>", item.isCovered() ? "✓" : "✗");
    add("</td><td>", item.kind().name().toLowerCase(Locale.ROOT), "</td><td>");
    Markup.append(item.name(), html);
    html.append("</td><td>");
    if (item.isCovered()) {
      writeTests(item.tests());
    } else {
      html.append("no test");
    }
    html.append("</td></tr>\n");
  }

  private static String style(boolean isCovered) {
    return isCovered ? "covered" : "missed";
  }

  private void writeTests(List<String> tests) {
    if (tests.isEmpty()) {
      html.append("a test without a name");
      return;
    }
    if (tests.size() > 1) {
      add("<details><summary>", tests.size(), " tests</summary>");
    }
    for (int i = 0; i < Math.min(tests.size(), SHOWN_TESTS); i++) {
      html.append(i == 0 ? "" : "<br>");
      Markup.append(tests.get(i), html);
    }
    if (tests.size() > SHOWN_TESTS) {
      add("<br>and ", tests.size() - SHOWN_TESTS, " more");
    }
    if (tests.size() > 1) {
      html.append("</details>");
    }
  }

  private void add(Object... parts) {
    for (Object part : parts) {
      html.append(part);
    }
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
