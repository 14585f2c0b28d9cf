package io.github.fakehuaweicloud.http;

import java.util.Objects;

/**
 * A response to be sent.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the body
 */
public record HttpResponse(int status, Headers headers, Body body) {

  /** Refuses nulls. */
  public HttpResponse {
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
  }

  /**
   * A JSON response. The content type is exactly {@code application/json}: the official Java SDK
   * compares its beginning case-sensitively and otherwise ignores the body.
   *
   * @param status the HTTP status
   * @param json the JSON text
   * @return the response
   */
  public static HttpResponse json(int status, String json) {
    return new HttpResponse(
        status, Headers.empty().with("Content-Type", "application/json"), Body.of(json));
  }

  /**
   * This response with one header more.
   *
   * @param name the name
   * @param value the value
   * @return a new response
   */
  public HttpResponse withHeader(String name, String value) {
    return new HttpResponse(status, headers.with(name, value), body);
  }
}
