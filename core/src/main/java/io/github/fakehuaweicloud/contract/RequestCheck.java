package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.fakehuaweicloud.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a request against its page, row by row. */
public final class RequestCheck {

  private final Operation operation;
  private final HttpRequest request;
  private final Map<String, String> path;
  private final List<Violation> violations = new ArrayList<>();

  private RequestCheck(Operation operation, HttpRequest request, Map<String, String> path) {
    this.operation = operation;
    this.request = request;
    this.path = path;
  }

  /**
   * Checks a request. Credentials are left to the gateway.
   *
   * @param operation the page
   * @param request the request
   * @param path its path parameters, decoded
   * @return the request, read, with every row it broke
   */
  public static CheckedRequest check(
      Operation operation, HttpRequest request, Map<String, String> path) {
    return new RequestCheck(operation, request, path).run();
  }

  private CheckedRequest run() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    for (Table table : operation.tables()) {
      switch (table.location()) {
        case PATH -> table.rows().forEach(row -> check(table, row, text(path.get(row.name()))));
        case QUERY ->
            table.rows().forEach(row -> check(table, row, text(request.query().first(row.name()))));
        case HEADER ->
            table
                .rows()
                .forEach(row -> check(table, row, text(request.headers().first(row.name()))));
        case BODY -> body = checkBody(table);
        case RESPONSE_HEADER, RESPONSE_BODY -> {
          // Not the request's.
        }
      }
    }
    return new CheckedRequest(path, body, violations);
  }

  private ObjectNode checkBody(Table table) {
    JsonBody body = JsonBody.read(request.body());
    if (body.problem().isPresent()) {
      violations.add(Violations.malformedBody(operation, table, body.problem().get()));
    } else {
      table.rows().forEach(row -> check(table, row, body.content().path(row.name())));
    }
    return body.content();
  }

  private void check(Table table, Row row, JsonNode value) {
    if (row.kind() == Row.Kind.CREDENTIAL) {
      return;
    }
    // JSON null counts as absent: that is what encoders make of an unset field.
    if (value.isMissingNode() || value.isNull()) {
      if (row.mandatory()) {
        violations.add(Violations.missing(operation, table, row));
      }
    } else if (!row.type().accepts(value)) {
      violations.add(Violations.invalid(operation, table, row, value));
    }
  }

  private static JsonNode text(String value) {
    return value == null ? JsonNodeFactory.instance.missingNode() : TextNode.valueOf(value);
  }

  private static JsonNode text(Optional<String> value) {
    return text(value.orElse(null));
  }
}
