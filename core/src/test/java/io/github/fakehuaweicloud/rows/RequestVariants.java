package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.ProjectBuilder;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.MediaType;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Table;
import io.github.fakehuaweicloud.internal.contract.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The variants of one row of a request table, on projects of their own. */
final class RequestVariants {

  /** From here five calendar years have two leap days, so that 1827 days fit. */
  private static final Instant NOW = Instant.parse("2027-06-01T12:00:00Z");

  private final FakeHuaweiCloudServer server;
  private final Ids ids;
  private final Example example;
  private final CceEdition edition;
  private final Page operation;
  private final Row row;
  private final List<Variant> variants = new ArrayList<>();

  RequestVariants(
      FakeHuaweiCloudServer server,
      Ids ids,
      CceEdition edition,
      Page operation,
      Table table,
      Row row) {
    this.server = server;
    this.ids = ids;
    this.example = Example.of(operation);
    this.edition = edition;
    this.operation = operation;
    this.row = row;
    Draft good = goodRequest(project -> {});
    switch (table.section()) {
      case PATH -> ofPath(good);
      case QUERY -> ofQuery(good);
      case HEADER -> ofHeader(good);
      case BODY -> ofBody(good);
      default -> throw new IllegalArgumentException("Not of a request: " + table);
    }
  }

  List<Variant> all() {
    return variants;
  }

  private Draft goodRequest(Consumer<ProjectBuilder> describe) {
    FakeHuaweiCloud cloud =
        server.newProject(
            describe.andThen(
                project -> project.cceEdition(edition).clock(Clock.fixed(NOW, ZoneOffset.UTC))));
    return example.request(cloud).withMethod(operation.method());
  }

  private void ofPath(Draft good) {
    accept("as it is", good);
    String sent = good.target().split("/", -1)[partAt()];
    for (String other : List.of("x", sent + "x", "%20", "%C3%BC", "x".repeat(5000))) {
      stranger(other, good.withTarget(good.target().replace(sent, other)));
    }
    unknownRoute("nothing", good.withTarget(good.target().replace(sent, "")));
    if (row.name().equals("project_id")) {
      for (int length : List.of(1, 2, 255, 256)) {
        String id = unique(length);
        accept(length + " characters", goodRequest(project -> project.id(id)));
      }
      if (row.type() instanceof Text text && text.maxLength() == 256) {
        stranger("257 characters", good.withTarget(good.target().replace(sent, unique(257))));
      }
    }
  }

  /** Which part of the path the row is. */
  private int partAt() {
    return List.of(operation.path().split("/", -1)).indexOf("{" + row.name() + "}");
  }

  private void ofQuery(Draft good) {
    Text text = (Text) row.type();
    accept("absent", good);
    for (int length : List.of(1, 2, text.maxLength() - 1, text.maxLength())) {
      accept(length + " characters", query(good, "e".repeat(length)));
      accept(length + " beyond ASCII", query(good, "%F0%9F%98%80".repeat(length)));
    }
    accept("all_granted_eps", query(good, "all_granted_eps"));
    accept("twice", good.withTarget(good.target() + "?" + row.name() + "=1&" + row.name() + "=2"));
    refuse("no character", query(good, ""));
    refuse("no equals sign", good.withTarget(good.target() + "?" + row.name()));
    for (int length : List.of(text.maxLength() + 1, text.maxLength() + 2, 1000)) {
      refuse(length + " characters", query(good, "e".repeat(length)));
      refuse(length + " beyond ASCII", query(good, "%C3%BC".repeat(length)));
    }
  }

  private Draft query(Draft good, String value) {
    return good.withTarget(good.target() + "?" + row.name() + "=" + value);
  }

  private void ofHeader(Draft good) {
    if (row.kind() == Row.Kind.CREDENTIAL) {
      ofToken(good);
    } else if (row.type() instanceof MediaType) {
      ofMediaType(good);
    } else {
      expect(!row.mandatory(), "absent", good.withoutHeader(row.name()));
      accept("as it is", good);
    }
  }

  private void ofMediaType(Draft good) {
    Stream.of(
            "application/json",
            "application/json;charset=utf-8",
            "application/json; charset=UTF-8",
            "Application/JSON",
            "APPLICATION/JSON ;charset=utf-8",
            "application/json; charset=bogus",
            "application/json;")
        .forEach(value -> accept(value, good.withHeader(row.name(), value)));
    expect(!row.mandatory(), "absent", good.withoutHeader(row.name()));
    Stream.of(
            "",
            "json",
            "text/json",
            "text/plain",
            "application/xml",
            "application/jsonx",
            "application/json+x",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/x-pem-file")
        .forEach(
            value -> add(value, good.withHeader(row.name(), value), 400, "CCE.01400006", true));
  }

  private void ofToken(Draft good) {
    accept("as it is", good);
    Text text = (Text) row.type();
    boolean bounded = text.maxLength() != Integer.MAX_VALUE;
    for (int length :
        bounded
            ? List.of(
                text.minLength(), text.minLength() + 1, text.maxLength() - 1, text.maxLength())
            : List.of(1, 2, 32768)) {
      String token = unique(length);
      accept(
          length + " characters",
          goodRequest(project -> project.token(token)).withHeader(row.name(), token));
    }
    for (String token : List.of("", " ", "x", unique(32768), unique(32769))) {
      unauthorized(token.length() + " unknown characters", good.withHeader(row.name(), token));
    }
    unauthorized("absent", good.withoutHeader(row.name()));
  }

  private void ofBody(Draft good) {
    if (row.name().equals("kube_config")) {
      ofKubeconfig(good);
    } else {
      Literals.of(row.type(), NOW)
          .forEach((literal, accepted) -> expect(accepted, literal, good.withBody(body(literal))));
    }
    expect(!row.mandatory(), "null", good.withBody(body("null")));
    expect(!row.mandatory(), "absent", good.withBody(absent()));
  }

  private void ofKubeconfig(Draft good) {
    Stream.of(
            "\"{}\"",
            "\"kind: Config\"",
            "\"kind: Config\\r\\nclusters: []\\r\\n\"",
            "\"{\\\"clusters\\\": [{\\\"name\\\": \\\"c\\\", \\\"cluster\\\": {}}]}\"")
        .forEach(literal -> accept(literal, good.withBody(body(literal))));
    Stream.of(
            "\"\"",
            "\" \"",
            "\"a\"",
            "\"[]\"",
            "\"kind: Pod\"",
            "\"clusters: {}\"",
            "\"a: [\"",
            "0",
            "true",
            "[]",
            "{}",
            "{\"kind\": \"Config\"}")
        .forEach(literal -> refuse(literal, good.withBody(body(literal))));
  }

  private String body(String literal) {
    return bodyWith("\"" + row.name() + "\": " + literal);
  }

  private String absent() {
    return bodyWith("\"another\": 1");
  }

  private String bodyWith(String field) {
    if (row.name().equals("expire_at")) {
      return "{\"duration\": 1, " + field + "}";
    }
    String others = example.otherFields(row.name());
    return others.isEmpty() ? "{" + field + "}" : "{" + others + ", " + field + "}";
  }

  private void accept(String description, Draft request) {
    add(description, request, 200, example.good(), false);
  }

  private void refuse(String description, Draft request) {
    add(description, request, 400, example.invalid(), true);
  }

  private void expect(boolean accepted, String literal, Draft request) {
    // One of several rows must be there, though none of them says "mandatory".
    boolean alone =
        operation.rules().stream().anyMatch(rule -> rule.oneOf().contains(row.name()))
            && !row.name().equals("expire_at");
    if (alone && List.of("null", "absent").contains(literal)) {
      // Which of the rows the answer names is the rule's choice.
      add(literal, request, 400, example.invalid(), false);
    } else if (accepted) {
      accept(literal, request);
    } else {
      refuse(literal, request);
    }
  }

  private void stranger(String value, Draft request) {
    switch (operation.service()) {
      case "CCE" -> {
        if (row.name().equals("cluster_id")) {
          add(value, request, 404, "CCE.01404001", false);
        } else {
          add(value, request, 403, "CCE.01403001", false);
        }
      }
      case "HSS" -> add(value, request, 400, "HSS.0010", false);
      default -> throw new AssertionError("No code for a stranger of " + operation.service());
    }
  }

  private void unknownRoute(String value, Draft request) {
    add(value, request, 404, "APIGW.0101", false);
  }

  private void unauthorized(String description, Draft request) {
    add(description, request, 401, "APIGW.0301", false);
  }

  private void add(String description, Draft request, int status, String code, boolean namesRow) {
    String of = operation.id() + " of " + edition + ", " + row.name();
    variants.add(new Variant(of, row.name(), description, request, status, code, namesRow));
  }

  private String unique(int length) {
    return ids.next(length);
  }
}
