package io.github.fakehuaweicloud.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Section;
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
        : objects(answer.json(), table.title())
            .map(object -> object.path(row.name()))
            .filter(value -> !value.isMissingNode());
  }

  @Override
  public String toString() {
    return page.id() + ", " + table.reference() + ", " + row.name();
  }

  private static Stream<JsonNode> objects(JsonNode body, String table) {
    return switch (table) {
      case "Clusters" -> elements(body.path("clusters"));
      case "ClusterCert" -> elements(body.path("clusters")).map(entry -> entry.path("cluster"));
      case "Users" -> elements(body.path("users"));
      case "User" -> elements(body.path("users")).map(entry -> entry.path("user"));
      case "Contexts" -> elements(body.path("contexts"));
      case "Context" -> elements(body.path("contexts")).map(entry -> entry.path("context"));
      default -> Stream.of(body);
    };
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
