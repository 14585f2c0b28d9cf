package io.github.fakehuaweicloud.rows;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.ProjectBuilder;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.MediaType;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.RequestRow;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Text;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final String name;
  private final List<Variant> variants = new ArrayList<>();

  RequestVariants(
      FakeHuaweiCloudServer server, Ids ids, CceEdition edition, Page operation, RequestRow place) {
    this.server = server;
    this.ids = ids;
    this.example = Example.of(operation);
    this.edition = edition;
    this.operation = operation;
    this.row = place.row();
    this.name = place.name();
    Draft good = goodRequest(project -> {});
    switch (place.table().section()) {
      case PATH -> ofPath(good);
      case QUERY -> ofQuery(good);
      case HEADER -> ofHeader(good);
      case BODY -> ofBody(good);
      default -> throw new IllegalArgumentException("Not of a request: " + place);
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
    String sent = good.path().split("/", -1)[partAt()];
    for (String other : List.of("x", sent + "x", "%20", "%C3%BC", "x".repeat(5000))) {
      Draft changed = good.withPath(good.path().replace(sent, other));
      if (fits(PercentEncoding.decode(other, false))) {
        unknown(other, changed);
      } else {
        refuseUnlessStranger(other, changed);
      }
    }
    unknownRoute("nothing", good.withPath(good.path().replace(sent, "")));
    if (name.equals("project_id")) {
      for (int length : List.of(1, 2, 255, 256)) {
        String id = unique(length);
        accept(length + " characters", goodRequest(project -> project.id(id)));
      }
    }
  }

  /** A stranger is refused before the rows are looked at. */
  private void refuseUnlessStranger(String value, Draft request) {
    if (name.equals("project_id")) {
      unknown(value, request);
    } else {
      refuse(value, request);
    }
  }

  private boolean fits(String value) {
    return row.type().accepts(TextNode.valueOf(value));
  }

  /** Which part of the path the row is. */
  private int partAt() {
    return List.of(operation.path().split("/", -1)).indexOf("{" + name + "}");
  }

  private void ofQuery(Draft good) {
    accept("as it is", good);
    expect(!row.mandatory(), "absent", good.withoutQuery(name));
    expect(fits(""), "no character", good.withQuery(name, ""));
    expect(fits(""), "no equals sign", good.withoutQuery(name).alsoWithQuery(name));
    QueryLiterals.of(row.type())
        .forEach((value, accepted) -> expect(accepted, value, good.withQuery(name, value)));
    QueryLiterals.of(row.type()).entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .findFirst()
        .ifPresent(
            value ->
                accept(
                    "twice", good.withQuery(name, value).alsoWithQuery(name + "=" + value + "2")));
  }

  private void ofHeader(Draft good) {
    if (row.kind() == Row.Kind.CREDENTIAL) {
      ofToken(good);
    } else if (row.type() instanceof MediaType) {
      ofMediaType(good);
    } else {
      expect(!row.mandatory(), "absent", good.withoutHeader(name));
      accept("as it is", good);
      for (String value : List.of("x", "a b", "application/json", "text/plain; charset=x", "0")) {
        expectOrWrong(fits(value), value, good.withHeader(name, value));
      }
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
        .forEach(value -> accept(value, good.withHeader(name, value)));
    expect(!row.mandatory(), "absent", good.withoutHeader(name));
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
        .forEach(value -> add(value, good.withHeader(name, value), 400, "CCE.01400006", true));
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
          goodRequest(project -> project.token(token)).withHeader(name, token));
    }
    for (String token : List.of("", " ", "x", unique(32768), unique(32769))) {
      unauthorized(token.length() + " unknown characters", good.withHeader(name, token));
    }
    unauthorized("absent", good.withoutHeader(name));
  }

  private void ofBody(Draft good) {
    GoodBody body = new GoodBody(example, good.body());
    if (List.of("kube_config", "kubeconfig").contains(name)) {
      ofKubeconfig(good, body);
    } else {
      Literals.of(row.type(), NOW)
          .forEach(
              (literal, accepted) ->
                  expectOrWrong(accepted, literal, good.withBody(body.with(name, literal))));
    }
    expect(!row.mandatory(), "null", good.withBody(body.with(name, "null")));
    expect(!row.mandatory(), "absent", good.withBody(body.without(name)));
  }

  private void expectOrWrong(boolean accepted, String literal, Draft request) {
    Optional<Example.Refusal> wrong = accepted ? example.wrong(name) : Optional.empty();
    if (wrong.isPresent()) {
      add(literal, request, wrong.get().status(), wrong.get().code(), false);
    } else {
      expect(accepted, literal, request);
    }
  }

  private void ofKubeconfig(Draft good, GoodBody body) {
    Stream.of(
            "\"{}\"",
            "\"kind: Config\"",
            "\"kind: Config\\r\\nclusters: []\\r\\n\"",
            "\"{\\\"clusters\\\": [{\\\"name\\\": \\\"c\\\", \\\"cluster\\\": {}}]}\"")
        .forEach(literal -> accept(literal, good.withBody(body.with(name, literal))));
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
        .forEach(literal -> refuse(literal, good.withBody(body.with(name, literal))));
  }

  private void accept(String description, Draft request) {
    add(description, request, operation.status(), example.good(), false);
  }

  private void refuse(String description, Draft request) {
    add(description, request, 400, example.invalid(), true);
  }

  private void expect(boolean accepted, String literal, Draft request) {
    // One of several rows must be there, though none of them says "mandatory".
    boolean alone =
        example.inseparable().contains(name)
            || (operation.rules().stream().anyMatch(rule -> rule.oneOf().contains(name))
                && !name.equals("expire_at"));
    if (alone && List.of("null", "absent").contains(literal)) {
      // Which of the rows the answer names is the rule's choice.
      add(literal, request, 400, example.invalid(), false);
    } else if (accepted) {
      accept(literal, request);
    } else {
      refuse(literal, request);
    }
  }

  private void unknown(String value, Draft request) {
    Example.Refusal refusal = example.unknown(name);
    add(value, request, refusal.status(), refusal.code(), false);
  }

  private void unknownRoute(String value, Draft request) {
    add(value, request, 404, "APIGW.0101", false);
  }

  private void unauthorized(String description, Draft request) {
    add(description, request, 401, "APIGW.0301", false);
  }

  private void add(String description, Draft request, int status, String code, boolean namesRow) {
    String of = operation.id() + " of " + edition + ", " + name;
    variants.add(new Variant(of, name, description, request, status, code, namesRow));
  }

  private String unique(int length) {
    return ids.next(length);
  }
}
