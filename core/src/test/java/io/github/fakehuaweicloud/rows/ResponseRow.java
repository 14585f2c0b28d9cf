package io.github.fakehuaweicloud.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Section;
import io.github.fakehuaweicloud.internal.contract.Structure;
import io.github.fakehuaweicloud.internal.contract.Table;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A row of a response table, and where it is found in real answers. */
record ResponseRow(Page page, Table table, Row row) {

  /** Its values in some answers; an answer may have none. */
  List<JsonNode> valuesIn(List<WireResponse> answers) {
    return answers.stream().flatMap(this::valuesIn).toList();
  }

  private Stream<JsonNode> valuesIn(WireResponse answer) {
    return table.section() == Section.RESPONSE_HEADER
        ? answer.headers(row.name()).stream().map(TextNode::valueOf)
        : objects(answer.json(), table)
            .map(object -> object.path(row.name()))
            .filter(value -> !value.isMissingNode());
  }

  /** The objects that a table describes: the body, or what a row of another table leads to. */
  private Stream<JsonNode> objects(JsonNode body, Table described) {
    List<Table> tables =
        page.tables().stream().filter(other -> other.section() == Section.RESPONSE_BODY).toList();
    return described.equals(tables.get(0))
        ? Stream.of(body)
        : tables.stream()
            .flatMap(
                other ->
                    other.rows().stream()
                        .filter(leading -> leadsTo(leading, described))
                        .flatMap(
                            leading ->
                                objects(body, other)
                                    .map(object -> object.path(leading.name()))
                                    .flatMap(ResponseRow::elements)));
  }

  private static boolean leadsTo(Row row, Table described) {
    return row.type() instanceof Structure structure && structure.table().equals(described.title());
  }

  private static Stream<JsonNode> elements(JsonNode value) {
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false)
        : Stream.of(value).filter(JsonNode::isObject);
  }

  @Override
  public String toString() {
    return page.id() + ", " + table.reference() + ", " + row.name();
  }
}
