package io.github.fakehuaweicloud.internal.contract;

/**
 * A row of a request, and where it stands.
 *
 * @param name the row's own name; for a field within an object the path to it, such as {@code
 *     spec.action}, and {@code data_list[].cluster_id} for each object of an array
 */
public record RequestRow(String name, Table table, Row row) {

  static RequestRow of(Table table, Row row) {
    return new RequestRow(row.name(), table, row);
  }
}
