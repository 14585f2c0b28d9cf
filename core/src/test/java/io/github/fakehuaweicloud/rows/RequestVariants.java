package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.ProjectBuilder;
import io.github.fakehuaweicloud.contract.CceEdition;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.Row;
import io.github.fakehuaweicloud.contract.Table;
import io.github.fakehuaweicloud.contract.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The variants of one row of a request table, on projects of their own. */
final class RequestVariants implements AutoCloseable {

  /** From here five calendar years have two leap days, so that 1827 days fit. */
  private static final Instant NOW = Instant.parse("2027-06-01T12:00:00Z");

  /** Its own, for it needs project ids and tokens of one character. */
  private final FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();

  private final Example example;
  private final CceEdition edition;
  private final Operation operation;
  private final Row row;
  private final List<Variant> variants = new ArrayList<>();

  RequestVariants(CceEdition edition, Operation operation, Table table, Row row) {
    this.example = Example.of(operation);
    this.edition = edition;
    this.operation = operation;
    this.row = row;
    Draft good = goodRequest(project -> {});
    switch (table.location()) {
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

  @Override
  public void close() {
    server.close();
  }

  private Draft goodRequest(Consumer<ProjectBuilder> describe) {
    FakeHuaweiCloud cloud =
        server.newProject(
            describe.andThen(
                project -> project.cceEdition(edition).clock(Clock.fixed(NOW, ZoneOffset.UTC))));
    return example.request(cloud);
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
    return List.of(operation.paths().get(0).template().split("/", -1))
        .indexOf("{" + row.name() + "}");
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
      return;
    }
    Stream.of(
            "application/json",
            "application/json;charset=utf-8",
            "application/json; charset=UTF-8",
            "Application/JSON",
            "APPLICATION/JSON ;charset=utf-8",
            "application/json; charset=bogus",
            "application/json;")
        .forEach(value -> accept(value, good.withHeader(row.name(), value)));
    refuse("absent", good.withoutHeader(row.name()));
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
            value ->
                variants.add(
                    Variant.refused(value, good.withHeader(row.name(), value), "CCE.01400006")));
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
      variants.add(
          Variant.unauthorized(
              token.length() + " unknown characters", good.withHeader(row.name(), token)));
    }
    variants.add(Variant.unauthorized("absent", good.withoutHeader(row.name())));
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
    variants.add(Variant.accepted(description, request, example));
  }

  private void refuse(String description, Draft request) {
    variants.add(Variant.refused(description, request, example.invalid()));
  }

  private void expect(boolean accepted, String literal, Draft request) {
    // One of several rows must be there, though none of them says "mandatory".
    boolean alone =
        operation.rules().stream().anyMatch(rule -> rule.oneOf().contains(row.name()))
            && !row.name().equals("expire_at");
    if (alone && List.of("null", "absent").contains(literal)) {
      // Which of the rows the answer names is the rule's choice.
      variants.add(new Variant(literal, request, 400, example.invalid(), false));
    } else if (accepted) {
      accept(literal, request);
    } else {
      refuse(literal, request);
    }
  }

  private void stranger(String value, Draft request) {
    boolean unknownCluster = row.name().equals("cluster_id");
    variants.add(
        switch (operation.service()) {
          case "CCE" ->
              unknownCluster
                  ? new Variant(value, request, 404, "CCE.01404001", false)
                  : new Variant(value, request, 403, "CCE.01403001", false);
          case "HSS" -> new Variant(value, request, 400, "HSS.0010", false);
          default -> throw new AssertionError("No code for a stranger of " + operation.service());
        });
  }

  private void unknownRoute(String value, Draft request) {
    variants.add(new Variant(value, request, 404, "APIGW.0101", false));
  }

  private static String unique(int length) {
    return (UUID.randomUUID() + "a".repeat(length)).substring(0, length);
  }
}
