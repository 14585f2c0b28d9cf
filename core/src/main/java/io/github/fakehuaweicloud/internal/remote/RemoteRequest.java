package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.contract.ContractCheck;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Violations;
import io.github.fakehuaweicloud.internal.exchange.Circumstances;
import io.github.fakehuaweicloud.internal.exchange.Observed;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.wire.ErrorDocument;
import io.github.fakehuaweicloud.internal.wire.HeaderDocument;
import io.github.fakehuaweicloud.internal.wire.OperationDocument;
import io.github.fakehuaweicloud.internal.wire.RequestDocument;
import io.github.fakehuaweicloud.internal.wire.ViolationDocument;
import io.github.fakehuaweicloud.requests.Violation;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request that was recorded elsewhere. Its parameters are read here, as they were read there;
 * what was wrong with it, the other side says.
 */
final class RemoteRequest extends CheckedRequest implements Observed {

  private final RequestDocument document;
  private final Headers responseHeaders;
  private final String responseBody;
  private final Optional<Throwable> failure;

  private RemoteRequest(CheckedRequest request, RequestDocument document) {
    super(request);
    this.document = document;
    this.responseHeaders = headers(document.responseHeaders());
    this.responseBody = bytes(document.responseBody()).text();
    this.failure = document.failure().map(RemoteFailure::new);
  }

  /**
   * @param pages finds the page of an operation, of the edition that the project has
   */
  static RemoteRequest of(
      RequestDocument document, Function<OperationDocument, Optional<Page>> pages) {
    Optional<Page> page = document.operation().flatMap(pages);
    return new RemoteRequest(
        checked(document, page)
            .judged(
                violations(document.violations(), page), violations(document.undocumented(), page)),
        document);
  }

  private static CheckedRequest checked(RequestDocument document, Optional<Page> page) {
    HttpRequest request =
        new HttpRequest(
            document.method(),
            document.path(),
            query(document),
            headers(document.headers()),
            bytes(document.body()));
    // One that could not be read has no parameters either.
    return document.parameters().isEmpty()
        ? CheckedRequest.unread(request, page)
        : page.map(
                known ->
                    ContractCheck.check(
                        known, request, variables(known, request), document.receivedAt()))
            .orElseGet(() -> CheckedRequest.unread(request, page));
  }

  private static Map<String, String> variables(Page page, HttpRequest request) {
    return page.paths().stream()
        .map((PathTemplate path) -> path.match(request.path()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Map.of());
  }

  private static String query(RequestDocument document) {
    int start = document.target().indexOf('?');
    return start < 0 ? "" : document.target().substring(start + 1);
  }

  private static Headers headers(List<HeaderDocument> documents) {
    return Headers.of(
        documents.stream().map(header -> new Header(header.name(), header.value())).toList());
  }

  private static Body bytes(Optional<String> base64) {
    return base64.map(text -> Body.of(Base64.getDecoder().decode(text))).orElse(Body.empty());
  }

  private static List<Violation> violations(
      List<ViolationDocument> documents, Optional<Page> page) {
    return page.map(
            known ->
                documents.stream()
                    .map(
                        broken ->
                            Violations.worded(
                                known,
                                broken.parameter(),
                                Violation.Reason.valueOf(broken.reason()),
                                broken.message()))
                    .toList())
        .orElse(List.of());
  }

  long number() {
    return document.number();
  }

  @Override
  public String requestId() {
    return document.requestId();
  }

  @Override
  public Instant receivedAt() {
    return document.receivedAt();
  }

  @Override
  public int status() {
    return document.status();
  }

  @Override
  public Optional<String> responseHeader(String name) {
    return responseHeaders.first(name);
  }

  @Override
  public String responseBody() {
    return responseBody;
  }

  @Override
  public Optional<String> refusal() {
    return document.refusal();
  }

  @Override
  public Optional<Throwable> failure() {
    return failure;
  }

  @Override
  public boolean isStubbed() {
    return document.stubbed();
  }

  @Override
  public Circumstances circumstances() {
    return new Circumstances(
        document.error().map(ErrorDocument::error), document.fault(), document.phases());
  }

  @Override
  public boolean isUnexpected() {
    return document.unexpected();
  }

  boolean isSameAs(RequestDocument other) {
    return number() == other.number() && requestId().equals(other.requestId());
  }

  /** Asked for again, it may be another object. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RemoteRequest that
        && isSameAs(that.document)
        && receivedAt().equals(that.receivedAt());
  }

  @Override
  public int hashCode() {
    return requestId().hashCode();
  }

  @Override
  public String toString() {
    return document.print();
  }
}
