package io.github.fakehuaweicloud.http;

import java.util.Objects;

/**
 * A request as it came over the wire.
 *
 * @param method the method in upper case, for example {@code POST}
 * @param path the path as it was sent, still percent-encoded, for example {@code /v5/p1/clusters}
 * @param rawQuery the query as it was sent, still percent-encoded and without the question mark;
 *     empty if there was none
 * @param headers the headers
 * @param body the body
 */
public record HttpRequest(String method, String path, String rawQuery, Headers headers, Body body) {

  /** Refuses nulls. */
  public HttpRequest {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(rawQuery, "rawQuery");
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
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
