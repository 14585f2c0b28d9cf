package io.github.fakehuaweicloud.contract;

import java.util.List;

/**
 * One table of a page.
 *
 * @param number the table's number on the page
 * @param title the table's title on the page
 * @param location where its rows are found
 * @param rows the rows in the page's order
 */
public record Table(int number, String title, Location location, List<Row> rows) {

  /**
   * Copies the list.
   *
   * @param number the table's number on the page
   * @param title the table's title on the page
   * @param location where its rows are found
   * @param rows the rows in the page's order; copied
   */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * A table.
   *
   * @param number the table's number on the page
   * @param title the table's title on the page
   * @param location where its rows are found
   * @param rows the rows in the page's order
   * @return the table
   */
  public static Table table(int number, String title, Location location, Row... rows) {
    return new Table(number, title, location, List.of(rows));
  }

  /**
   * How messages refer to this table.
   *
   * @return for example {@code Table 3 "Request body parameters"}
   */
  public String reference() {
    return "Table " + number + " \"" + title + "\"";
  }
}
