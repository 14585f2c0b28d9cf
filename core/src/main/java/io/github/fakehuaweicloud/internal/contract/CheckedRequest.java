package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.text.Memory;
import io.github.fakehuaweicloud.requests.Operation;
import io.github.fakehuaweicloud.requests.Parameter;
import io.github.fakehuaweicloud.requests.ReceivedRequest;
import io.github.fakehuaweicloud.requests.SentParameter;
import io.github.fakehuaweicloud.requests.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request and everything the fake found out about it: the operation, the parameters, and where it
 * differs from the page. Computed once; endpoints, faults, the journal and assertions all use it.
 */
public class CheckedRequest implements ReceivedRequest {

  private final HttpRequest request;
  private final Optional<Page> page;
  private final SentParameters parameters;
  private final List<Violation> violations;
  private final List<Violation> undocumented;

  CheckedRequest(
      HttpRequest request,
      Optional<Page> page,
      SentParameters parameters,
      List<Violation> violations,
      List<Violation> undocumented) {
    this.request = request;
    this.page = page;
    this.parameters = parameters;
    this.violations = List.copyOf(violations);
    this.undocumented = List.copyOf(undocumented);
  }

  protected CheckedRequest(CheckedRequest other) {
    this(other.request, other.page, other.parameters, other.violations, other.undocumented);
  }

  /** A copy with the path, headers and parameters of another one where these are equal. */
  protected CheckedRequest(CheckedRequest copied, CheckedRequest other) {
    this(
        copied.request.sharing(other.request),
        copied.page,
        copied.parameters.sharing(other.parameters),
        copied.violations,
        copied.undocumented);
  }

  /** A request that was not checked, so only its page is known, if any. */
  public static CheckedRequest unread(HttpRequest request, Optional<Page> page) {
    return new CheckedRequest(request, page, SentParameters.NONE, List.of(), List.of());
  }

  /** A copy in which everything undocumented counts as a violation. */
  public final CheckedRequest strictly() {
    return new CheckedRequest(
        request,
        page,
        parameters,
        Stream.concat(violations.stream(), undocumented.stream()).toList(),
        List.of());
  }

  /** A copy without violations, for a request that was refused before its contract mattered. */
  public final CheckedRequest withoutVerdict() {
    return new CheckedRequest(request, page, parameters, List.of(), List.of());
  }

  /** A copy that differs from its page as somebody else has found. */
  public final CheckedRequest judged(List<Violation> broken, List<Violation> unmentioned) {
    return new CheckedRequest(request, page, parameters, broken, unmentioned);
  }

  /** A copy with one more violation, found by the service itself. */
  public final CheckedRequest breaking(Violation violation) {
    return new CheckedRequest(
        request,
        page,
        parameters,
        Stream.concat(violations.stream(), Stream.of(violation)).toList(),
        undocumented);
  }

  /** Whether it came over TLS. */
  public final boolean isSecure() {
    return request.secure();
  }

  /** Whether the engine could not read it whole. */
  public final boolean isUnreadable() {
    return request.problem().isPresent();
  }

  public final SentParameters sent() {
    return parameters;
  }

  /** A copy whose long values stand in its body only, for whoever keeps it. */
  public final CheckedRequest kept() {
    return page.map(known -> parameters.kept(known, request.body()))
        .filter(kept -> !kept.equals(parameters))
        .map(kept -> new CheckedRequest(request, page, kept, violations, undocumented))
        .orElse(this);
  }

  /** How much it takes, in bytes, without its body. */
  protected final long memory() {
    return Memory.object(10)
        + request.memory()
        + parameters.memory()
        + Stream.concat(violations.stream(), undocumented.stream())
            .mapToLong(CheckedRequest::memory)
            .sum();
  }

  private static long memory(Violation violation) {
    return Memory.object(4) + Memory.of(violation.message()) + Memory.of(violation.parameter());
  }

  /** In bytes. */
  public final int bodySize() {
    return request.body().size();
  }

  protected final Body requestBody() {
    return request.body();
  }

  @Override
  public final String method() {
    return request.method();
  }

  @Override
  public final String path() {
    return request.path();
  }

  @Override
  public final String target() {
    return request.target();
  }

  @Override
  public final Optional<String> header(String name) {
    return request.headers().first(name);
  }

  @Override
  public final List<String> headers(String name) {
    return request.headers().all(name);
  }

  @Override
  public final List<String> headerNames() {
    return request.headers().names();
  }

  @Override
  public final String body() {
    return request.body().text();
  }

  @Override
  public final byte[] bodyBytes() {
    return request.body().bytes();
  }

  @Override
  public final Optional<Operation> operation() {
    return page.map(known -> known);
  }

  @Override
  public final List<SentParameter> parameters() {
    return parameters.all();
  }

  @Override
  public final Optional<String> parameter(String name) {
    return find(name).map(SentParameter::value);
  }

  @Override
  public final <T> Optional<T> parameter(Parameter<T> parameter) {
    return find(parameter.name()).flatMap(parameter::read);
  }

  private Optional<SentParameter> find(String name) {
    RequestRow row =
        page.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The request matched no operation, so it has no parameter \""
                            + name
                            + "\""))
            .requestRow(name);
    return parameters.find(row.name());
  }

  @Override
  public final List<Violation> violations() {
    return violations;
  }

  @Override
  public final List<Violation> undocumented() {
    return undocumented;
  }

  public final Headers requestHeaders() {
    return request.headers();
  }

  /** Path and query without secrets. */
  public final String printableTarget() {
    Set<String> shown = page.map(Page::printableQueryParameters).orElse(Set.of());
    return request.path()
        + (request.rawQuery().isEmpty() ? "" : "?" + request.query().print(shown));
  }

  /** Contains no secrets. */
  @Override
  public String toString() {
    return request.method() + " " + printableTarget();
  }
}
