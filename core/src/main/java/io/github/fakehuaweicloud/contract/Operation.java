package io.github.fakehuaweicloud.contract;

import io.github.fakehuaweicloud.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One operation of a service: a page.
 *
 * <pre>{@code
 * Operation operation = request.operation().orElseThrow();
 * assertThat(operation).hasToString("CCE: Obtaining a Cluster Certificate");
 * }</pre>
 *
 * <p>Immutable; made of the pages by {@link CcePage} and {@link HssPage}, not by users.
 *
 * @param id the vendor's name for it, which its SDKs and its API Explorer use too, for example
 *     {@code CreateKubernetesClusterCert}
 * @param service the service's short name, {@code CCE} or {@code HSS}
 * @param name the page's title, for example {@code Obtaining a Cluster Certificate}
 * @param method the HTTP method, for example {@code POST}
 * @param paths the path templates it answers; the first is the documented one
 * @param tables the page's tables
 * @param rules what the page demands beyond single rows
 */
public record Operation(
    String id,
    String service,
    String name,
    String method,
    List<PathTemplate> paths,
    List<Table> tables,
    List<Rule> rules) {

  /**
   * Copies the lists.
   *
   * <p>Made once for each page, for example {@code HssPage.CREATE_MULTI_CLOUD_CLUSTER}.
   *
   * @param id the vendor's name for it
   * @param service the service's short name
   * @param name the page's title
   * @param method the HTTP method
   * @param paths the path templates it answers; copied
   * @param tables the page's tables; copied
   * @param rules what the page demands beyond single rows; copied
   */
  public Operation {
    paths = List.copyOf(paths);
    tables = List.copyOf(tables);
    rules = List.copyOf(rules);
  }

  /**
   * Whether a request is meant for this operation.
   *
   * <pre>{@code
   * String clusterId = operation.match(request.request()).orElseThrow().get("cluster_id");
   * }</pre>
   *
   * @param request the request
   * @return the decoded path parameters by name; empty if it is for another operation
   */
  public Optional<Map<String, String>> match(HttpRequest request) {
    return request.method().equals(method)
        ? paths.stream().flatMap(path -> path.match(request.path()).stream()).findFirst()
        : Optional.empty();
  }

  /**
   * Whether another operation is the same in another edition.
   *
   * <pre>{@code
   * CcePage.obtainClusterCertificate(CceEdition.JUNE_2023)
   *     .isEditionOf(CcePage.obtainClusterCertificate(CceEdition.latest()));   // true
   * }</pre>
   *
   * @param other an operation
   * @return true if the ids are the same
   */
  public boolean isEditionOf(Operation other) {
    return id.equals(other.id);
  }

  /**
   * The page's parameters that a request sent, be they right or wrong.
   *
   * <pre>{@code
   * operation.parametersOf(request.request()).forEach(System.out::println);
   * }</pre>
   *
   * <p>Of a recorded request: {@code request.parameters()}.
   *
   * @param request a request
   * @return the parameters in the order of the page
   */
  public List<SentParameter> parametersOf(HttpRequest request) {
    return SentParameters.of(this, request);
  }

  /**
   * One of the page's parameters as a request sent it.
   *
   * <p>For example {@code operation.parameterOf(request, "duration")}; of a recorded request:
   * {@code request.parameter("duration")}.
   *
   * @param request a request
   * @param parameter the page's name for it
   * @return the parameter; empty if it was not sent
   * @throws IllegalArgumentException if the page has no such parameter
   */
  public Optional<SentParameter> parameterOf(HttpRequest request, String parameter) {
    Row row = requestRow(parameter);
    return parametersOf(request).stream()
        .filter(sent -> sent.name().equals(row.name()))
        .findFirst();
  }

  /**
   * Whether a parameter's value is a secret, so that it is printed as a digest.
   *
   * <pre>{@code
   * HssPage.CREATE_MULTI_CLOUD_CLUSTER.isSecret("kube_config");   // true
   * }</pre>
   *
   * @param parameter the page's name for it
   * @return true for secrets and credentials
   * @throws IllegalArgumentException if the page has no such parameter
   */
  public boolean isSecret(String parameter) {
    return requestRow(parameter).isSecret();
  }

  private Row requestRow(String parameter) {
    List<Row> rows =
        tables.stream()
            .filter(table -> table.location().isOfRequest())
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

  /**
   * The names of the query parameters that the page knows.
   *
   * @return for example {@code [enterprise_project_id]} of HSS's page; empty for CCE's
   */
  public Set<String> queryParameters() {
    return tables.stream()
        .filter(table -> table.location() == Location.QUERY)
        .flatMap(table -> table.rows().stream())
        .map(Row::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The table that a row of some name stands in.
   *
   * @param parameter the row's parameter
   * @return the first such table of the request
   * @throws IllegalArgumentException if there is none
   */
  Table tableOf(String parameter) {
    return tables.stream()
        .filter(table -> table.rows().stream().anyMatch(row -> row.name().equals(parameter)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(this + " has no row " + parameter));
  }

  /**
   * The operation in words.
   *
   * @return for example {@code CCE: Obtaining a Cluster Certificate}
   */
  @Override
  public String toString() {
    return service + ": " + name;
  }
}
