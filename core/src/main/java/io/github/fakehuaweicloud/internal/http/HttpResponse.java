package io.github.fakehuaweicloud.internal.http;

import java.util.Objects;
import java.util.Optional;

/**
 * What is sent to the client.
 *
 * @param lifetime until when it may be sent; empty if until the server stops
 * @param events what comes instead of the body, for as long as both sides like
 */
public record HttpResponse(
    int status,
    Headers headers,
    Body body,
    Delivery delivery,
    Optional<Lifetime> lifetime,
    Optional<EventSource> events) {

  private static final Headers JSON = Headers.empty().with("Content-Type", "application/json");

  public HttpResponse {
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(delivery, "delivery");
    Objects.requireNonNull(lifetime, "lifetime");
    Objects.requireNonNull(events, "events");
  }

  public HttpResponse(int status, Headers headers, Body body) {
    this(status, headers, body, Delivery.WHOLE, Optional.empty(), Optional.empty());
  }

  public HttpResponse delivered(Delivery other) {
    return new HttpResponse(status, headers, body, other, lifetime, events);
  }

  public HttpResponse within(Lifetime other) {
    return new HttpResponse(status, headers, body, delivery, Optional.of(other), events);
  }

  /**
   * The content type must be exactly {@code application/json}: the official Java SDK compares it
   * case-sensitively and ignores the body otherwise.
   */
  public static HttpResponse json(int status, String json) {
    return json(status, Body.of(json));
  }

  /** The same for a body that others have, too. */
  public static HttpResponse json(int status, Body json) {
    return new HttpResponse(status, JSON, json);
  }

  /** Server-sent events, until the source, the client, the lifetime or the server ends them. */
  public static HttpResponse events(EventSource source) {
    return new HttpResponse(
        200,
        Headers.empty().with("Content-Type", "text/event-stream").with("Cache-Control", "no-store"),
        Body.empty(),
        Delivery.WHOLE,
        Optional.empty(),
        Optional.of(source));
  }

  public HttpResponse withHeader(String name, String value) {
    return new HttpResponse(status, headers.with(name, value), body, delivery, lifetime, events);
  }
}
