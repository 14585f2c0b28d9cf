package io.github.fakehuaweicloud.internal.http;

import java.util.Objects;
import java.util.Optional;

/**
 * What is sent to the client.
 *
 * @param lifetime until when it may be sent; empty if until the server stops
 */
public record HttpResponse(
    int status, Headers headers, Body body, Delivery delivery, Optional<Lifetime> lifetime) {

  public HttpResponse {
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(delivery, "delivery");
    Objects.requireNonNull(lifetime, "lifetime");
  }

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
   * The content type must be exactly {@code application/json}: the official Java SDK compares it
   * case-sensitively and ignores the body otherwise.
   */
  public static HttpResponse json(int status, String json) {
    return new HttpResponse(
        status, Headers.empty().with("Content-Type", "application/json"), Body.of(json));
  }

  public HttpResponse withHeader(String name, String value) {
    return new HttpResponse(status, headers.with(name, value), body, delivery, lifetime);
  }
}
