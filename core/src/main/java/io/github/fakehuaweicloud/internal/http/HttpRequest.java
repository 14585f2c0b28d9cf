package io.github.fakehuaweicloud.internal.http;

import java.util.Objects;
import java.util.Optional;

/**
 * A request as it came over the wire.
 *
 * @param method the method as it was sent
 * @param path the path as it was sent, still percent-encoded, for example {@code /v5/p1/clusters}
 * @param rawQuery the query as it was sent, still percent-encoded and without the question mark;
 *     empty if there was none
 * @param headers the headers
 * @param body the body; empty if it could not be read
 * @param problem why the engine could not read it whole; empty if it could
 */
public record HttpRequest(
    String method,
    String path,
    String rawQuery,
    Headers headers,
    Body body,
    Optional<Unreadable> problem) {

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
    this(method, path, rawQuery, headers, body, Optional.empty());
  }

  public HttpRequest withBody(Body other) {
    return new HttpRequest(method, path, rawQuery, headers, other, problem);
  }

  public HttpRequest unreadable(Unreadable why) {
    return new HttpRequest(method, path, rawQuery, headers, Body.empty(), Optional.of(why));
  }

  /**
   * The query, decoded.
   *
   * @return the parameters in the order they came
   */
  public Query query() {
    return Query.parse(rawQuery);
  }

  /**
   * Path and query as they were sent.
   *
   * @return for example {@code /v5/p1/clusters?enterprise_project_id=0}
   */
  public String target() {
    return rawQuery.isEmpty() ? path : path + "?" + rawQuery;
  }

  /**
   * The {@code Authorization} header that is meant as a signature of the SDKs; others, such as
   * {@code Bearer}, are passed over.
   *
   * @return its value; empty if there is none
   */
  public Optional<String> signature() {
    return headers.all("Authorization").stream()
        .filter(
            value ->
                value.regionMatches(true, 0, "SDK-", 0, 4)
                    || value.regionMatches(true, 0, "V11-", 0, 4))
        .findFirst();
  }

  /** Prints without what may be secret: values of the query, credential headers and the body. */
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
