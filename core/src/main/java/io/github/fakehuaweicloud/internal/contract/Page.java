package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.requests.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of one operation as data. The router, the check, the OpenAPI document, the generated
 * requests of the tests and the table in {@code docs/fidelity.md} are all made from it.
 *
 * <p>The tables and rules are made when they are first needed.
 */
public final class Page implements Operation {

  private final String id;
  private final String service;
  private final String title;
  private final String method;
  private final List<PathTemplate> paths;
  private final Once<List<Table>> tables;
  private final Once<List<Rule>> rules;
  private final Once<BodyShape> bodyShape;
  private final int status;

  /** A page without rules beyond its tables. */
  public Page(
      String id,
      String service,
      String title,
      String method,
      List<PathTemplate> paths,
      Supplier<List<Table>> tables) {
    this(id, service, title, method, paths, tables, List::of);
  }

  /**
   * @param id the vendor's name of the operation
   * @param paths the first one is the documented one; the others are answered too
   * @param tables the first one of the body describes the body itself, further ones the objects in
   *     it
   */
  public Page(
      String id,
      String service,
      String title,
      String method,
      List<PathTemplate> paths,
      Supplier<List<Table>> tables,
      Supplier<List<Rule>> rules) {
    this(
        id,
        service,
        title,
        method,
        List.copyOf(paths),
        new Once<>(() -> List.copyOf(tables.get())),
        new Once<>(() -> List.copyOf(rules.get())),
        200);
  }

  private Page(
      String id,
      String service,
      String title,
      String method,
      List<PathTemplate> paths,
      Once<List<Table>> tables,
      Once<List<Rule>> rules,
      int status) {
    this.id = id;
    this.service = service;
    this.title = title;
    this.method = method;
    this.paths = paths;
    this.tables = tables;
    this.rules = rules;
    this.bodyShape = new Once<>(this::shapeOfBody);
    this.status = status;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String service() {
    return service;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String method() {
    return method;
  }

  public List<PathTemplate> paths() {
    return paths;
  }

  public List<Table> tables() {
    return tables.get();
  }

  public List<Rule> rules() {
    return rules.get();
  }

  /** Of a good answer. */
  public int status() {
    return status;
  }

  @Override
  public String path() {
    return paths.get(0).template();
  }

  /** True for any edition of the operation's page. */
  public boolean isOf(Operation operation) {
    return id.equals(operation.id());
  }

  public Set<String> queryParameters() {
    return queryRows().map(Row::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Those that hold no secret. */
  public Set<String> printableQueryParameters() {
    return queryRows()
        .filter(row -> !row.isSecret())
        .map(Row::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean hidesQueryParameter(String name) {
    return queryRows().anyMatch(row -> row.isSecret() && row.name().equals(name));
  }

  private Stream<Row> queryRows() {
    return tablesOf(Section.QUERY).flatMap(table -> table.rows().stream());
  }

  /** Good answers have another status than 200. */
  public Page answering(int otherStatus) {
    return new Page(id, service, title, method, paths, tables, rules, otherStatus);
  }

  /** The rows of the request, in the order of the page; those of objects after their object. */
  public List<RequestRow> requestRows() {
    return Stream.concat(
            tables().stream()
                .filter(table -> table.section() != Section.BODY)
                .filter(table -> table.section().location().isPresent())
                .flatMap(table -> table.rows().stream().map(row -> RequestRow.of(table, row))),
            tableOf(Section.BODY).stream().flatMap(table -> bodyRows(table, "")))
        .toList();
  }

  private Stream<RequestRow> bodyRows(Table table, String path) {
    return table.rows().stream()
        .flatMap(
            row ->
                Stream.concat(
                    Stream.of(new RequestRow(path + row.name(), table, row)),
                    objectTable(row).stream()
                        .flatMap(inner -> bodyRows(inner, path + row.pathOfFields()))));
  }

  /** The table of the objects that a field of the body holds; empty if it holds none. */
  Optional<Table> objectTable(Row row) {
    return row.type() instanceof Structure structure
        ? tablesOf(Section.BODY)
            .filter(table -> table.title().equals(structure.table()))
            .findFirst()
        : Optional.empty();
  }

  /** What of the body is read; anything else that is nested is skipped. */
  BodyShape bodyShape() {
    return bodyShape.get();
  }

  private BodyShape shapeOfBody() {
    return tableOf(Section.BODY).map(this::shapeOf).orElse(BodyShape.FLAT);
  }

  private BodyShape shapeOf(Table table) {
    return new BodyShape(
        table.rows().stream()
            .filter(row -> row.type() instanceof Structure || row.type() instanceof TextArray)
            .collect(
                Collectors.toMap(
                    Row::name, row -> objectTable(row).map(this::shapeOf).orElse(BodyShape.FLAT))));
  }

  /**
   * Looks in the tables of the request only.
   *
   * @param parameter a field within an object by its path, for example {@code spec.action}
   * @throws IllegalArgumentException if there is none; the message lists them
   */
  public RequestRow requestRow(String parameter) {
    List<RequestRow> rows = requestRows();
    return rows.stream()
        .filter(row -> row.name().equals(parameter))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected one of the parameters "
                        + rows.stream().map(RequestRow::name).toList()
                        + " of "
                        + this
                        + ", got \""
                        + parameter
                        + "\""));
  }

  public boolean hasBody() {
    return tableOf(Section.BODY).isPresent();
  }

  Optional<Table> tableOf(Section section) {
    return tablesOf(section).findFirst();
  }

  private Stream<Table> tablesOf(Section section) {
    return tables().stream().filter(table -> table.section() == section);
  }

  /** Whether it may be called without credentials. */
  public boolean isOpen() {
    return tablesOf(Section.HEADER)
        .flatMap(table -> table.rows().stream())
        .noneMatch(row -> row.kind() == Row.Kind.CREDENTIAL);
  }

  @Override
  public String toString() {
    return service + ": " + title;
  }
}
