package io.github.fakehuaweicloud.internal.kubernetes.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A column of a table, and what it shows of an object. Those of priority 1 are for wide tables
 * only.
 */
record Column(
    String name, String type, String format, int priority, Function<JsonNode, JsonNode> cell) {

  static final Column NAME =
      new Column("Name", "string", "name", 0, object -> object.path("metadata").path("name"));

  static final Column AGE = text("Age", object -> Ages.since(creation(object)));

  static final Column CREATED_AT =
      new Column("Created At", "date", "", 0, object -> TextNode.valueOf(creation(object)));

  static Column text(String name, Function<JsonNode, String> cell) {
    return new Column(name, "string", "", 0, object -> TextNode.valueOf(cell.apply(object)));
  }

  static Column number(String name, ToIntFunction<JsonNode> cell) {
    return new Column(name, "integer", "", 0, object -> IntNode.valueOf(cell.applyAsInt(object)));
  }

  Column wide() {
    return new Column(name, type, format, 1, cell);
  }

  ObjectNode definition() {
    return Json.object()
        .put("name", name)
        .put("type", type)
        .put("format", format)
        .put("description", "")
        .put("priority", priority);
  }

  private static String creation(JsonNode object) {
    return object.path("metadata").path("creationTimestamp").asText();
  }
}
