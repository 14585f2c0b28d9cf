package io.github.fakehuaweicloud.internal.http;

import io.github.fakehuaweicloud.internal.text.Memory;
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

  /** The same, with the path and the headers of another where these are equal. */
  public HttpRequest sharing(HttpRequest other) {
    return new HttpRequest(
        method,
        path.equals(other.path) ? other.path : path,
        rawQuery,
        headers.sharing(other.headers),
        body,
        problem,
        secure);
  }

  /** How much it takes, in bytes, without its body. */
  public long memory() {
    return Memory.object(7) + Memory.of(path) + Memory.of(rawQuery) + headers.memory();
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
