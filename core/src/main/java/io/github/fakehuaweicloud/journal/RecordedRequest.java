package io.github.fakehuaweicloud.journal;

import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.Parameter;
import io.github.fakehuaweicloud.contract.SentParameter;
import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.http.HttpRequest;
import io.github.fakehuaweicloud.http.HttpResponse;
import io.github.fakehuaweicloud.http.Quotes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One request and the answer it got.
 *
 * <pre>{@code
 * RecordedRequest request = cloud.requests().get(0);
 * request.status();                // 400
 * request.parameter("duration");   // Optional[0]
 * request.violations();            // [body field duration: expected an Integer from 1 to 10950 days, …]
 * System.out.println(request);     // POST /api/v3/… -> 400, CCE: …, broke duration
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param requestId the value of the response's {@code X-Request-Id} header, 32 hex digits
 * @param receivedAt when it was received, by the project's clock; by the system's if it belongs to
 *     no project
 * @param operation the operation it asked for; empty if it matched none
 * @param request the request; its accessors give secrets in clear, its printed form does not
 * @param response the answer
 * @param violations every row of the operation's page that the request broke; empty if it kept the
 *     contract, and if it was refused before it was checked
 * @param undocumented everything in the request that the operation's page does not mention, and
 *     that was let pass; a strict project refuses it instead, and lists it under violations
 */
public record RecordedRequest(
    String requestId,
    Instant receivedAt,
    Optional<Operation> operation,
    HttpRequest request,
    HttpResponse response,
    List<Violation> violations,
    List<Violation> undocumented) {

  /**
   * Copies the lists.
   *
   * <p>Users do not make any: {@code cloud.requests()} has them.
   *
   * @param requestId the value of the response's {@code X-Request-Id} header
   * @param receivedAt when it was received
   * @param operation the operation it asked for
   * @param request the request
   * @param response the answer
   * @param violations every row of the operation's page that the request broke; copied
   * @param undocumented everything in the request that the operation's page does not mention;
   *     copied
   */
  public RecordedRequest {
    violations = List.copyOf(violations);
    undocumented = List.copyOf(undocumented);
  }

  /**
   * The HTTP method.
   *
   * @return for example {@code POST}
   */
  public String method() {
    return request.method();
  }

  /**
   * Path and query as they were sent.
   *
   * @return for example {@code /v5/p1/container/kubernetes/multi-cloud/clusters}, in clear
   */
  public String target() {
    return request.target();
  }

  /**
   * A request header.
   *
   * <pre>{@code
   * request.header("X-Project-Id");   // Optional[5b1e8a9c0d7f4e63a2c4d8f0917b3e26], by the official SDK
   * }</pre>
   *
   * @param name the name, in any case
   * @return its first value, in clear; empty if there was no such header
   */
  public Optional<String> header(String name) {
    return request.headers().first(name);
  }

  /**
   * The request's body, read as UTF-8.
   *
   * <pre>{@code
   * assertThat(request.body()).contains("\"duration\"");
   * }</pre>
   *
   * @return for example {@code {"duration":30}}, in clear; empty if there was none
   */
  public String body() {
    return request.body().text();
  }

  /**
   * The parameters of the operation's page that the request sent, be they right or wrong: of the
   * path, the query, the headers and the body.
   *
   * <pre>{@code
   * assertThat(request.parameters()).extracting(p -> p.name()).contains("duration");
   * }</pre>
   *
   * @return the parameters in the order of the page; empty if the request matched no operation
   */
  public List<SentParameter> parameters() {
    return operation.map(known -> known.parametersOf(request)).orElse(List.of());
  }

  /**
   * A parameter of the operation's page, wherever the page puts it.
   *
   * <pre>{@code
   * request.parameter("duration");      // Optional[30]
   * request.parameter("cluster_id");    // Optional[8f14e45f-ceea-467a-9d3c-2b1f0c6a7d10]
   * }</pre>
   *
   * @param name the page's name for it
   * @return its value as text, in clear; empty if it was not sent
   * @throws IllegalArgumentException if the operation's page has no such parameter, or the request
   *     matched no operation
   */
  public Optional<String> parameter(String name) {
    return sent(name).map(SentParameter::value);
  }

  /**
   * A parameter of the operation's page with the type that the page gives it.
   *
   * <pre>{@code
   * request.value(CceParameters.DURATION);                  // Optional[30]
   * request.value(HssParameters.CURRENT_EXPIRATION_DATE);   // Optional[2027-06-27T06:59:56.667Z]
   * }</pre>
   *
   * @param <T> the type of its values
   * @param parameter a constant of {@code CceParameters} or {@code HssParameters}
   * @return its value, in clear; empty if it was not sent, or with a value of another type
   * @throws IllegalArgumentException if the operation's page has no such parameter, or the request
   *     matched no operation
   */
  public <T> Optional<T> value(Parameter<T> parameter) {
    return sent(parameter.name()).flatMap(parameter::read);
  }

  /**
   * The HTTP status of the answer.
   *
   * @return for example 200; 0 if a fault left the client without one
   */
  public int status() {
    return response.status();
  }

  /**
   * Whether the request is one that a test did not mean to send: for no operation of the fake, or
   * with a broken row.
   *
   * @return for example {@code true} if the path was misspelt
   */
  public boolean isUnexpected() {
    return operation.isEmpty() || !violations.isEmpty();
  }

  /**
   * Why the request was refused, in the words of the answer.
   *
   * @return for example {@code The project has no cluster c2}; empty if the answer's status is
   *     below 400, or it gives no reason
   */
  public Optional<String> refusal() {
    return Refusal.reason(response);
  }

  /**
   * Prints one line without secrets, for example {@code POST /api/v3/… -> 400, CCE: Obtaining a
   * Cluster Certificate, broke duration}.
   */
  @Override
  public String toString() {
    return request.method()
        + " "
        + request.path()
        + printedQuery()
        + " -> "
        + response.status()
        + operation.map(known -> ", " + known).orElse(", no operation of the fake")
        + (violations.isEmpty()
            ? operation
                .flatMap(known -> refusal())
                .map(reason -> ": " + Quotes.escape(reason))
                .orElse("")
            : ", broke "
                + String.join(", ", violations.stream().map(Violation::parameter).toList()));
  }

  private Optional<SentParameter> sent(String name) {
    return operation
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The request matched no operation, so it has no parameter \"" + name + "\""))
        .parameterOf(request, name);
  }

  private String printedQuery() {
    Set<String> shown = operation.map(Operation::queryParameters).orElse(Set.of());
    return request.rawQuery().isEmpty() ? "" : "?" + request.query().print(shown);
  }
}
