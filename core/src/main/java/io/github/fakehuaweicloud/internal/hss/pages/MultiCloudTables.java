package io.github.fakehuaweicloud.internal.hss.pages;

import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Section;
import io.github.fakehuaweicloud.internal.contract.Table;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the pages on multi-cloud clusters have in common. */
final class MultiCloudTables {

  private static final String BASE = "/v5/{project_id}/container/kubernetes/multi-cloud";

  private MultiCloudTables() {}

  static Page page(
      String id, String title, String method, String path, Supplier<List<Table>> tables) {
    return new Page(id, "HSS", title, method, List.of(new PathTemplate(BASE + path)), tables);
  }

  /** Table 1. */
  static Table path(Row... more) {
    return begun(1, "Path Parameters", Section.PATH, mandatory("project_id", text(1, 256)), more);
  }

  /** Table 2. */
  static Table query(Row... more) {
    return begun(
        2,
        "Query Parameters",
        Section.QUERY,
        optional("enterprise_project_id", text(1, 256)),
        more);
  }

  /** Table 3. */
  static Table header() {
    return table(
        3,
        "Request header parameters",
        Section.HEADER,
        mandatory("X-Auth-Token", text(1, 32768)).credential());
  }

  static Row offset() {
    return optional("offset", integer(0, 2_000_000));
  }

  static Row limit() {
    return optional("limit", integer(10, 200));
  }

  private static Table begun(int number, String title, Section section, Row first, Row... more) {
    return new Table(
        number, title, section, Stream.concat(Stream.of(first), Stream.of(more)).toList());
  }
}
