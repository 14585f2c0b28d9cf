package io.github.fakehuaweicloud.internal.http;

import java.util.Objects;

public record HttpResponse(int status, Headers headers, Body body, Delivery delivery) {

  public HttpResponse {
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(delivery, "delivery");
  }

  public HttpResponse(int status, Headers headers, Body body) {
    this(status, headers, body, Delivery.WHOLE);
  }

  public HttpResponse delivered(Delivery other) {
    return new HttpResponse(status, headers, body, other);
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
    return new HttpResponse(status, headers.with(name, value), body, delivery);
  }
}
