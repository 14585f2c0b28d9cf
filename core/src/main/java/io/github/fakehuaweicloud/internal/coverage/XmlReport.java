package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import java.util.List;
import java.util.Locale;

/**
 * A report that tools for JUnit's reports read: a class for each operation or service, and a test
 * for each item. What nobody exercised is a skipped test.
 */
final class XmlReport {

  private XmlReport() {}

  static String of(List<ContractItem> items) {
    Count count = Count.of(items);
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuite name=\"contract coverage\" tests=\"").append(count.all());
    xml.append("\" failures=\"0\" errors=\"0\" skipped=\"").append(count.all() - count.covered());
    xml.append("\" time=\"0\">\n");
    for (ContractItem item : items) {
      append(item, xml);
    }
    return xml.append("</testsuite>\n").toString();
  }

  private static void append(ContractItem item, StringBuilder xml) {
    xml.append("  <testcase classname=\"contract.").append(item.service());
    if (item.operation().isPresent()) {
      xml.append('.').append(item.operation().get());
    }
    xml.append("\" name=\"").append(item.kind().name().toLowerCase(Locale.ROOT)).append(' ');
    Markup.append(item.name(), xml);
    xml.append("\" time=\"0\"");
    xml.append(
        item.isCovered() ? "/>\n" : "><skipped message=\"no test exercised it\"/></testcase>\n");
  }
}
