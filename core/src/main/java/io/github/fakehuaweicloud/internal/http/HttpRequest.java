package io.github.fakehuaweicloud.internal.http;

import java.util.Objects;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param method as it was sent
 * @param path still percent-encoded
 * @param rawQuery still percent-encoded, without the question mark; empty if there was none
 * @param body empty if it could not be read
 * @param problem why the engine could not read it whole; empty if it could
 * @param secure whether it came over TLS
 */
public record HttpRequest(
    String method,
    String path,
    String rawQuery,
    Headers headers,
    Body body,
    Optional<Unreadable> problem,
    boolean secure) {

  public HttpRequest {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(rawQuery, "rawQuery");
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(problem, "problem");
  }

  /** A request that was read whole. */
  public HttpRequest(String method, String path, String rawQuery, Headers headers, Body body) {
    this(method, path, rawQuery, headers, body, Optional.empty(), false);
  }

  public HttpRequest overTls() {
    return new HttpRequest(method, path, rawQuery, headers, body, problem, true);
  }

  public HttpRequest withBody(Body other) {
    return new HttpRequest(method, path, rawQuery, headers, other, problem, secure);
  }

  public HttpRequest unreadable(Unreadable why) {
    return new HttpRequest(method, path, rawQuery, headers, Body.empty(), Optional.of(why), secure);
  }

  public Query query() {
    return Query.parse(rawQuery);
  }

  public String target() {
    return rawQuery.isEmpty() ? path : path + "?" + rawQuery;
  }

  /** The {@code Authorization} header of the SDKs. Others, such as {@code Bearer}, are ignored. */
  public Optional<String> signature() {
    return headers.all("Authorization").stream()
        .filter(
            value ->
                value.regionMatches(true, 0, "SDK-", 0, 4)
                    || value.regionMatches(true, 0, "V11-", 0, 4))
        .findFirst();
  }

  /** Masks the query, headers that may hold credentials, and the body. */
  @Override
  public String toString() {
    return method
        + " "
        + path
        + (rawQuery.isEmpty() ? "" : "?" + query())
        + " "
        + headers
        + ", "
        + body;
  }
}
