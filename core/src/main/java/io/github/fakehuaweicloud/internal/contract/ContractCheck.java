package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.Query;
import io.github.fakehuaweicloud.requests.SentParameter;
import io.github.fakehuaweicloud.requests.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks a request against its page, row by row. */
public final class ContractCheck {

  private static final int MAX_NOTED = 50;

  private final Page page;
  private final HttpRequest request;
  private final Map<String, String> path;
  private final Query query;
  private final List<SentParameter> sent = new ArrayList<>();
  private final List<Violation> violations = new ArrayList<>();
  private final List<Violation> undocumented = new ArrayList<>();
  private final Map<Section, Integer> noted = new EnumMap<>(Section.class);
  private JsonNode body = JsonNodeFactory.instance.objectNode();

  private ContractCheck(Page page, HttpRequest request, Map<String, String> path) {
    this.page = page;
    this.request = request;
    this.path = path;
    this.query = request.query();
  }

  /**
   * Does not check credentials; the gateway does.
   *
   * @param path the decoded path variables
   * @param now what times in the request are compared with
   */
  public static CheckedRequest check(
      Page page, HttpRequest request, Map<String, String> path, Instant now) {
    return new ContractCheck(page, request, path).run(now);
  }

  private CheckedRequest run(Instant now) {
    for (Table table : page.tables()) {
      switch (table.section()) {
        case PATH -> check(table, row -> text(Optional.ofNullable(path.get(row.name()))));
        case QUERY -> check(table, row -> QueryValue.of(row.type(), query.first(row.name())));
        case HEADER -> {
          check(table, row -> text(request.headers().first(row.name())));
          noteUndocumentedHeaders(table);
        }
        case BODY -> {
          // Of several, the first one describes the body, and leads to the others.
          if (page.tableOf(Section.BODY).filter(table::equals).isPresent()) {
            checkBody(table);
          }
        }
        case RESPONSE_HEADER, RESPONSE_BODY -> {
          // Not part of the request.
        }
      }
    }
    noteUndocumentedQuery();
    if (!page.hasBody() && !request.body().isEmpty()) {
      note(Section.BODY, "body", "a body");
    }
    sumUpTheRest();
    SentParameters parameters = new SentParameters(sent);
    if (violations.isEmpty()) {
      checkRules(parameters, now);
    }
    return new CheckedRequest(request, Optional.of(page), parameters, violations, undocumented);
  }

  private void checkBody(Table table) {
    JsonBody json = JsonBody.read(request.body(), page.bodyShape());
    body = json.content();
    if (json.problem().isPresent()) {
      violations.add(Violations.malformedBody(page, json.problem().get()));
      return;
    }
    checkObject(table, "", json.content());
    if (json.repeatsFields()) {
      note(table, "body", "a field that comes twice");
    }
  }

  /**
   * @param path precedes the names of the object's fields
   */
  private void checkObject(Table table, String path, JsonNode object) {
    for (Row row : table.rows()) {
      JsonNode value = object.path(row.name());
      check(new RequestRow(path + row.name(), table, row), value);
      page.objectTable(row)
          .filter(inner -> row.type().accepts(value))
          .ifPresent(
              inner -> {
                for (JsonNode each : value.isArray() ? value : List.of(value)) {
                  if (each.isObject()) {
                    checkObject(inner, path + row.pathOfFields(), each);
                  }
                }
              });
    }
    noteUndocumentedFields(table, path, object);
  }

  private void noteUndocumentedFields(Table table, String path, JsonNode object) {
    Set<String> known = table.rows().stream().map(Row::name).collect(Collectors.toSet());
    object
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                note(table, path + field, "a field of that name");
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
    Set<String> known = page.queryParameters();
    Set<String> seen = new HashSet<>();
    for (Query.Parameter parameter : query.parameters()) {
      String came =
          !known.contains(parameter.name())
              ? "a parameter of that name"
              : seen.add(parameter.name()) ? "" : "a parameter that comes twice";
      if (!came.isEmpty()) {
        note(Section.QUERY, parameter.name(), came);
      }
    }
  }

  private void note(Table table, String parameter, String came) {
    note(table.section(), parameter, came);
  }

  private void note(Section section, String parameter, String came) {
    if (noted.merge(section, 1, Integer::sum) <= MAX_NOTED) {
      undocumented.add(Violations.undocumented(page, section, parameter, came));
    }
  }

  /** A request may hold thousands of them, of which nobody reads more than a few. */
  private void sumUpTheRest() {
    noted.forEach(
        (section, number) -> {
          if (number > MAX_NOTED) {
            undocumented.add(
                Violations.undocumented(page, section, "(others)", (number - MAX_NOTED) + " more"));
          }
        });
  }

  private void checkRules(SentParameters parameters, Instant now) {
    for (Rule rule : page.rules()) {
      if (!rule.holds().test(parameters, now)) {
        violations.add(Violations.against(page, rule, valueOf(rule.parameter())));
      }
    }
  }

  /** For a row of the body; rules about other rows call it nothing. */
  private JsonNode valueOf(String parameter) {
    JsonNode value = body;
    for (String field : parameter.split("\\.", -1)) {
      value = value.path(field);
    }
    return value;
  }

  private void check(Table table, Function<Row, JsonNode> values) {
    table.rows().forEach(row -> check(RequestRow.of(table, row), values.apply(row)));
  }

  private void check(RequestRow place, JsonNode value) {
    Row row = place.row();
    if (!value.isMissingNode()) {
      place
          .table()
          .section()
          .location()
          .ifPresent(location -> sent.add(SentValue.of(location, place, value)));
    }
    if (row.kind() == Row.Kind.CREDENTIAL) {
      return;
    }
    // JSON null counts as absent, because encoders write it for an unset field.
    if (value.isMissingNode() || value.isNull()) {
      if (row.mandatory()) {
        violations.add(Violations.missing(page, place));
      }
    } else if (!row.type().accepts(value)) {
      violations.add(Violations.invalid(page, place, value));
    } else if (!row.type().isDocumentedForm(value)) {
      note(place.table(), place.name(), "a value of another form");
    }
  }

  private static JsonNode text(Optional<String> value) {
    return value.<JsonNode>map(TextNode::valueOf).orElseGet(JsonNodeFactory.instance::missingNode);
  }
}
