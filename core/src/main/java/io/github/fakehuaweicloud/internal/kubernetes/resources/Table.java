package io.github.fakehuaweicloud.internal.kubernetes.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Objects as a table for people (Kubernetes API concepts, "Receiving resources as Tables").
 *
 * @param version of meta.k8s.io
 * @param include what comes with each row: {@code Metadata}, {@code Object} or {@code None}
 */
record Table(String version, String include, List<Column> columns) {

  private static final String GROUP = "meta.k8s.io/";

  /** Of one object or of a list. */
  ObjectNode of(JsonNode answer) {
    ObjectNode table = table(answer.path("metadata"));
    addColumns(table);
    if (answer.path("items").isArray()) {
      addRows(table, answer.path("items"));
    } else {
      addRows(table, List.of(answer));
    }
    return table;
  }

  /** Of the object of an event; only the first one has the columns, as API servers do it. */
  ObjectNode ofEvent(JsonNode object, boolean first) {
    ObjectNode table = table(object.path("metadata"));
    if (first) {
      addColumns(table);
    } else {
      table.putNull("columnDefinitions");
    }
    addRows(table, List.of(object));
    return table;
  }

  private ObjectNode table(JsonNode metadata) {
    ObjectNode table = Json.object().put("kind", "Table").put("apiVersion", GROUP + version);
    table.putObject("metadata").put("resourceVersion", metadata.path("resourceVersion").asText());
    return table;
  }

  private void addColumns(ObjectNode table) {
    ArrayNode definitions = table.putArray("columnDefinitions");
    columns.forEach(column -> definitions.add(column.definition()));
  }

  private void addRows(ObjectNode table, Iterable<JsonNode> objects) {
    ArrayNode rows = table.putArray("rows");
    for (JsonNode object : objects) {
      ObjectNode row = rows.addObject();
      ArrayNode cells = row.putArray("cells");
      columns.forEach(column -> cells.add(column.cell().apply(object)));
      if (include.equals("Object")) {
        row.set("object", object);
      } else if (!include.equals("None")) {
        row.putObject("object")
            .put("kind", "PartialObjectMetadata")
            .put("apiVersion", GROUP + version)
            .set("metadata", object.path("metadata"));
      }
    }
  }
}
