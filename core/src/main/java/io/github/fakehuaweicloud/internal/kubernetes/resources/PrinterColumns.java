package io.github.fakehuaweicloud.internal.kubernetes.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** The columns that the definition of a custom resource declares (additionalPrinterColumns). */
final class PrinterColumns {

  private PrinterColumns() {}

  static List<Column> of(JsonNode declared) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.NAME);
    declared.forEach(column -> columns.add(column(column)));
    return columns;
  }

  private static Column column(JsonNode declared) {
    String type = declared.path("type").asText();
    SimpleJsonPath path = SimpleJsonPath.parse(declared.path("jsonPath").asText());
    return new Column(
        declared.path("name").asText(),
        type,
        declared.path("format").asText(),
        declared.path("priority").asInt(),
        object -> cell(type, path.find(object)));
  }

  private static JsonNode cell(String type, JsonNode found) {
    if (found.isMissingNode() || found.isNull()) {
      return NullNode.getInstance();
    }
    if (type.equals("date")) {
      return TextNode.valueOf(Ages.since(found.asText()));
    }
    return found.isContainerNode() || type.equals("string")
        ? TextNode.valueOf(found.isContainerNode() ? found.toString() : found.asText())
        : found;
  }
}
