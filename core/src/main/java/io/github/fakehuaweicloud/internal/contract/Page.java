package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.requests.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of one operation as data: a declaration from which the router, the check, the OpenAPI
 * document, the generated requests of the tests and the table in {@code docs/fidelity.md} are made.
 *
 * @param id the vendor's name of the operation
 * @param service the service's short name
 * @param title the page's title
 * @param method the HTTP method
 * @param paths the path templates it answers; the first is the documented one
 * @param tables the page's tables
 * @param rules what the page demands beyond single rows
 */
public record Page(
    String id,
    String service,
    String title,
    String method,
    List<PathTemplate> paths,
    List<Table> tables,
    List<Rule> rules)
    implements Operation {

  public Page {
    paths = List.copyOf(paths);
    tables = List.copyOf(tables);
    rules = List.copyOf(rules);
  }

  @Override
  public String path() {
    return paths.get(0).template();
  }

  /** Whether this is the page of an operation, in whatever edition. */
  public boolean isOf(Operation operation) {
    return id.equals(operation.id());
  }

  /** The names of the query parameters that the page documents. */
  public Set<String> queryParameters() {
    return tablesOf(Section.QUERY)
        .flatMap(table -> table.rows().stream())
        .map(Row::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A row of the request's tables.
   *
   * @throws IllegalArgumentException if there is none; the message lists them
   */
  public Row requestRow(String parameter) {
    List<Row> rows =
        tables.stream()
            .filter(table -> table.section().location().isPresent())
            .flatMap(table -> table.rows().stream())
            .toList();
    return rows.stream()
        .filter(row -> row.name().equals(parameter))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected one of the parameters "
                        + rows.stream().map(Row::name).toList()
                        + " of "
                        + this
                        + ", got \""
                        + parameter
                        + "\""));
  }

  Table tableOf(String parameter) {
    return tables.stream()
        .filter(table -> table.rows().stream().anyMatch(row -> row.name().equals(parameter)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(this + " has no row " + parameter));
  }

  Optional<Table> tableOf(Section section) {
    return tablesOf(section).findFirst();
  }

  private Stream<Table> tablesOf(Section section) {
    return tables.stream().filter(table -> table.section() == section);
  }

  /** For example {@code CCE: Obtaining a Cluster Certificate}. */
  @Override
  public String toString() {
    return service + ": " + title;
  }
}
