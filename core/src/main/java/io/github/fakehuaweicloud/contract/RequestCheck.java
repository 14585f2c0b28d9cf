package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.fakehuaweicloud.http.HttpRequest;
import io.github.fakehuaweicloud.http.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a request against its page, row by row, then rule by rule. */
public final class RequestCheck {

  private final Operation operation;
  private final HttpRequest request;
  private final Map<String, String> path;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Violation> undocumented = new ArrayList<>();
  private ObjectNode body = JsonNodeFactory.instance.objectNode();

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
   * @param now the moment that times in the request are held against
   * @return the request, read, with every row it broke and everything the page does not mention
   */
  public static CheckedRequest check(
      Operation operation, HttpRequest request, Map<String, String> path, Instant now) {
    return new RequestCheck(operation, request, path).run(now);
  }

  private CheckedRequest run(Instant now) {
    for (Table table : operation.tables()) {
      switch (table.location()) {
        case PATH -> check(table, row -> text(Optional.ofNullable(path.get(row.name()))));
        case QUERY -> check(table, row -> text(request.query().first(row.name())));
        case HEADER -> {
          check(table, row -> text(request.headers().first(row.name())));
          noteUndocumentedHeaders(table);
        }
        case BODY -> checkBody(table);
        case RESPONSE_HEADER, RESPONSE_BODY -> {
          // Not the request's.
        }
      }
    }
    noteUndocumentedQuery();
    if (violations.isEmpty()) {
      checkRules(now);
    }
    return new CheckedRequest(path, body, violations, undocumented);
  }

  private void checkBody(Table table) {
    JsonBody json = JsonBody.read(request.body());
    body = json.content();
    if (json.problem().isPresent()) {
      violations.add(Violations.malformedBody(operation, table, json.problem().get()));
      return;
    }
    check(table, row -> body.path(row.name()));
    if (json.repeatsFields()) {
      note(table, "body", "a field that comes twice");
    }
    Set<String> known = names(table);
    body.fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                note(table, field, "a field of that name");
              }
            });
  }

  private void noteUndocumentedHeaders(Table table) {
    for (Row row : table.rows()) {
      int times = request.headers().all(row.name()).size();
      if (times > 1) {
        note(table, row.name(), "a header that comes " + times + " times");
      }
      if (row.kind() == Row.Kind.CREDENTIAL && times > 0 && request.signature().isPresent()) {
        note(table, row.name(), "a token beside a signature");
      }
    }
  }

  private void noteUndocumentedQuery() {
    Set<String> known = operation.queryParameters();
    Set<String> seen = new HashSet<>();
    for (Query.Parameter parameter : request.query().parameters()) {
      String came =
          !known.contains(parameter.name())
              ? "a parameter of that name"
              : seen.add(parameter.name()) ? "" : "a parameter that comes twice";
      if (!came.isEmpty()) {
        undocumented.add(Violations.undocumentedQuery(operation, parameter.name(), came));
      }
    }
  }

  private void note(Table table, String parameter, String came) {
    undocumented.add(Violations.undocumented(operation, table, parameter, came));
  }

  private void checkRules(Instant now) {
    for (Rule rule : operation.rules()) {
      if (!rule.holds().test(body, now)) {
        violations.add(Violations.against(operation, rule, body.path(rule.parameter())));
      }
    }
  }

  private void check(Table table, ValueOfRow values) {
    for (Row row : table.rows()) {
      if (row.kind() != Row.Kind.CREDENTIAL) {
        check(table, row, values.of(row));
      }
    }
  }

  private void check(Table table, Row row, JsonNode value) {
    // JSON null counts as absent: that is what encoders make of an unset field.
    if (value.isMissingNode() || value.isNull()) {
      if (row.mandatory()) {
        violations.add(Violations.missing(operation, table, row));
      }
    } else if (!row.type().accepts(value)) {
      violations.add(Violations.invalid(operation, table, row, value));
    } else if (!row.type().isDocumentedForm(value)) {
      note(table, row.name(), "a value of another form");
    }
  }

  private interface ValueOfRow {
    JsonNode of(Row row);
  }

  private static Set<String> names(Table table) {
    return table.rows().stream().map(Row::name).collect(Collectors.toSet());
  }

  private static JsonNode text(Optional<String> value) {
    return value.<JsonNode>map(TextNode::valueOf).orElseGet(JsonNodeFactory.instance::missingNode);
  }
}
