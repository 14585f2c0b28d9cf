package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A report that tools for JUnit's reports read: a class for each operation or service, and a test
 * for each item. What nobody exercised is a skipped test.
 */
final class XmlReport {

  private XmlReport() {}

  static String of(List<ContractItem> items) {
    Count count = Count.of(items);
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(
        """
        <testsuite name="contract coverage" tests="%d" failures="0" errors="0" skipped="%d" time="0">
        """
            .formatted(count.all(), count.all() - count.covered()));
    for (Map.Entry<String, List<ContractItem>> service : Grouping.byService(items).entrySet()) {
      for (ContractItem item : service.getValue()) {
        xml.append(testCase(item));
      }
    }
    return xml.append("</testsuite>\n").toString();
  }

  private static String testCase(ContractItem item) {
    String opening =
        "  <testcase classname=\"%s\" name=\"%s\" time=\"0\""
            .formatted(
                Markup.escape(
                    "contract." + item.service() + item.operation().map(id -> "." + id).orElse("")),
                Markup.escape(item.kind().name().toLowerCase(Locale.ROOT) + " " + item.name()));
    return item.isCovered()
        ? opening + "/>\n"
        : opening + "><skipped message=\"no test exercised it\"/></testcase>\n";
  }
}
