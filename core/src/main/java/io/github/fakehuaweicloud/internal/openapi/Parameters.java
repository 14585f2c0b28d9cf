package io.github.fakehuaweicloud.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Section;
import io.github.fakehuaweicloud.internal.contract.Table;
import java.util.Locale;

final class Parameters {

  private Parameters() {}

  static void add(Table table, ObjectNode operation) {
    for (Row row : table.rows()) {
      // OpenAPI describes these two elsewhere and forbids them here.
      boolean described =
          row.kind() == Row.Kind.CREDENTIAL || row.name().equalsIgnoreCase("Content-Type");
      if (!described) {
        operation
            .withArray("parameters")
            .addObject()
            .put("name", row.name())
            .put("in", table.section().name().toLowerCase(Locale.ROOT))
            .put("required", row.mandatory() || table.section() == Section.PATH)
            .set("schema", Schemas.of(row.type()));
      }
    }
  }

  static void addRequestId(JsonNode response) {
    ObjectNode answer = (ObjectNode) response;
    ObjectNode headers =
        answer.get("headers") instanceof ObjectNode there ? there : answer.putObject("headers");
    headers.putObject("X-Request-Id").putObject("schema").put("type", "string");
  }

  static void addResponseHeaders(Table table, ObjectNode response) {
    ObjectNode headers = response.putObject("headers");
    for (Row row : table.rows()) {
      headers.putObject(row.name()).set("schema", Schemas.of(row.type()));
    }
  }
}
