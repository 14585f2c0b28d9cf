package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.internal.journal.Exchange;
import io.github.fakehuaweicloud.internal.journal.Numbered;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A recorded request and its answer. What may be a secret is masked, and the bodies are left out,
 * unless secrets were asked for.
 *
 * @param number counts the requests of a project from 1
 * @param project empty if it belongs to none
 * @param target path and query
 * @param nearest what may have been meant; only if its path is of no operation
 * @param refusal why it was refused, with hints in parentheses that the client was not told; empty
 *     if it was not
 * @param failure the class of what was thrown while the answer was worked out
 * @param error that it was refused with; empty if it was not
 * @param fault the kind of fault that made the answer; empty if none did
 * @param phases of the clusters that the request was about, or that its answer showed
 * @param unexpected whether it fails a test that does not expect it
 * @param print all of it in one line, without secrets
 * @param body in base64
 * @param responseBody in base64
 */
public record RequestDocument(
    long number,
    String requestId,
    Optional<String> project,
    Instant receivedAt,
    String method,
    String target,
    String path,
    Optional<OperationDocument> operation,
    Optional<String> nearest,
    int status,
    Optional<String> refusal,
    List<ViolationDocument> violations,
    List<ViolationDocument> undocumented,
    List<ParameterDocument> parameters,
    List<HeaderDocument> headers,
    List<HeaderDocument> responseHeaders,
    Optional<String> failure,
    boolean stubbed,
    Optional<ErrorDocument> error,
    Optional<String> fault,
    List<String> phases,
    boolean unexpected,
    String print,
    Optional<String> body,
    Optional<String> responseBody) {

  public RequestDocument {
    violations = Lists.orEmpty(violations);
    undocumented = Lists.orEmpty(undocumented);
    parameters = Lists.orEmpty(parameters);
    headers = Lists.orEmpty(headers);
    responseHeaders = Lists.orEmpty(responseHeaders);
    phases = Lists.orEmpty(phases);
  }

  public static RequestDocument of(
      Numbered numbered, Optional<String> project, Optional<String> nearest, boolean secrets) {
    Exchange exchange = numbered.exchange();
    return new RequestDocument(
        numbered.number(),
        exchange.requestId(),
        project,
        exchange.receivedAt(),
        exchange.method(),
        secrets ? exchange.target() : exchange.printableTarget(),
        exchange.path(),
        exchange.operation().map(OperationDocument::of),
        nearest,
        exchange.status(),
        exchange.refusal(),
        exchange.violations().stream().map(ViolationDocument::of).toList(),
        exchange.undocumented().stream().map(ViolationDocument::of).toList(),
        exchange.parameters().stream().map(sent -> ParameterDocument.of(sent, secrets)).toList(),
        exchange.requestHeaders().asList().stream()
            .map(header -> HeaderDocument.of(header, secrets))
            .toList(),
        exchange.responseHeaders().asList().stream()
            .map(header -> HeaderDocument.of(header, secrets))
            .toList(),
        exchange.failure().map(thrown -> thrown.getClass().getName()),
        exchange.isStubbed(),
        exchange.circumstances().error().map(ErrorDocument::of),
        exchange.circumstances().fault(),
        exchange.circumstances().phases(),
        exchange.isUnexpected(),
        exchange.toString(),
        base64(exchange.bodyBytes(), secrets),
        base64(exchange.responseBody().getBytes(StandardCharsets.UTF_8), secrets));
  }

  private static Optional<String> base64(byte[] bytes, boolean secrets) {
    return secrets ? Optional.of(Base64.getEncoder().encodeToString(bytes)) : Optional.empty();
  }

  /** Without secrets. */
  @Override
  public String toString() {
    return print;
  }
}
