package io.github.fakehuaweicloud.internal.http;

import java.util.Objects;
import java.util.Optional;

/**
 * A response to be sent.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the body
 * @param delivery how it reaches the client
 * @param lifetime until when it may be sent; empty if that does not end before the server does
 */
public record HttpResponse(
    int status, Headers headers, Body body, Delivery delivery, Optional<Lifetime> lifetime) {

  public HttpResponse {
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(delivery, "delivery");
    Objects.requireNonNull(lifetime, "lifetime");
  }

  /** A response that is sent at once and whole. */
  public HttpResponse(int status, Headers headers, Body body) {
    this(status, headers, body, Delivery.WHOLE, Optional.empty());
  }

  public HttpResponse delivered(Delivery other) {
    return new HttpResponse(status, headers, body, other, lifetime);
  }

  public HttpResponse within(Lifetime other) {
    return new HttpResponse(status, headers, body, delivery, Optional.of(other));
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
    return new HttpResponse(status, headers.with(name, value), body, delivery, lifetime);
  }
}
