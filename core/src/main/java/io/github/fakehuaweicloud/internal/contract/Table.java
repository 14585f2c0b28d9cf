package io.github.fakehuaweicloud.internal.contract;

import java.util.List;

/** One table of a page, with the page's number, title and order of rows. */
public record Table(int number, String title, Section section, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  public static Table table(int number, String title, Section section, Row... rows) {
    return new Table(number, title, section, List.of(rows));
  }

  /** How messages refer to it, for example {@code Table 3 "Request body parameters"}. */
  public String reference() {
    return "Table " + number + " \"" + title + "\"";
  }
}
