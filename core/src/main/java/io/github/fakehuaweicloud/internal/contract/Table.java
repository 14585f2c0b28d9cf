package io.github.fakehuaweicloud.internal.contract;

import java.util.List;

public record Table(int number, String title, Section section, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  public static Table table(int number, String title, Section section, Row... rows) {
    return new Table(number, title, section, List.of(rows));
  }

  /** What messages call it, for example {@code Table 3 "Request body parameters"}. */
  public String reference() {
    return "Table " + number + " \"" + title + "\"";
  }
}
