package io.github.fakehuaweicloud.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.fakehuaweicloud.contract.Location;
import io.github.fakehuaweicloud.contract.Row;
import io.github.fakehuaweicloud.contract.Table;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where the rows of the response tables are found in real answers. */
final class ResponseRows {

  private ResponseRows() {}

  /** The row's values in an answer; empty if the answer has none. */
  static Stream<JsonNode> values(WireResponse answer, Table table, Row row) {
    return table.location() == Location.RESPONSE_HEADER
        ? answer.headers().first(row.name()).stream().map(TextNode::valueOf)
        : objects(answer.json(), table.title())
            .map(object -> object.path(row.name()))
            .filter(value -> !value.isMissingNode());
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
