package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.requests.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of one operation as data. The router, the check, the OpenAPI document, the generated
 * requests of the tests and the table in {@code docs/fidelity.md} are all made from it.
 *
 * @param id the vendor's name of the operation
 * @param paths the first one is the documented one; the others are answered too
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

  /** True for any edition of the operation's page. */
  public boolean isOf(Operation operation) {
    return id.equals(operation.id());
  }

  public Set<String> queryParameters() {
    return tablesOf(Section.QUERY)
        .flatMap(table -> table.rows().stream())
        .map(Row::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Looks in the tables of the request only.
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

  public boolean hasBody() {
    return tableOf(Section.BODY).isPresent();
  }

  Optional<Table> tableOf(Section section) {
    return tablesOf(section).findFirst();
  }

  private Stream<Table> tablesOf(Section section) {
    return tables.stream().filter(table -> table.section() == section);
  }

  @Override
  public String toString() {
    return service + ": " + title;
  }
}
