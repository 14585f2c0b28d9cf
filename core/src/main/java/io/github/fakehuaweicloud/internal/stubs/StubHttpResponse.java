package io.github.fakehuaweicloud.internal.stubs;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Delivery;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.stubs.StubResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All answers of stubs. */
public record StubHttpResponse(HttpResponse http) implements StubResponse {

  /** RFC 9110, section 5.6.2. */
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** RFC 9110, section 5.5: everything else could end the header, and begin another one. */
  private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e\\x80-\\xff]*");

  /** How the body is framed is the server's business. */
  private static final Set<String> FRAMING =
      Stream.of("Content-Length", "Transfer-Encoding")
          .collect(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER), Set::add, Set::addAll);

  public static StubResponse of(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("Expected an HTTP status from 200 to 599, got " + status);
    }
    return new StubHttpResponse(new HttpResponse(status, Headers.empty(), Body.empty()));
  }

  /** The journal shows the status 0 for an answer that is no HTTP. */
  public static StubResponse cut(Delivery.Kind kind, byte[] bytes) {
    return new StubHttpResponse(
        new HttpResponse(0, Headers.empty(), Body.of(bytes)).delivered(Delivery.broken(kind)));
  }

  public static HttpResponse http(StubResponse response) {
    if (Objects.requireNonNull(response, "response") instanceof StubHttpResponse own) {
      return own.http;
    }
    throw new IllegalArgumentException(
        "Expected an answer made by a method of StubResponse, such as StubResponse.of(200), got a "
            + response.getClass().getName());
  }

  @Override
  public StubResponse withHeader(String name, String value) {
    checkHead("a header");
    if (!TOKEN.matcher(Objects.requireNonNull(name, "name")).matches() || FRAMING.contains(name)) {
      throw new IllegalArgumentException(
          "Expected the name of an HTTP header other than Content-Length and Transfer-Encoding,"
              + " which the server sends by itself, got "
              + Quotes.quote(name));
    }
    if (!VALUE.matcher(Objects.requireNonNull(value, "value")).matches()) {
      throw new IllegalArgumentException(
          "Expected a value without control characters for the header " + name);
    }
    return new StubHttpResponse(http.withHeader(name, value));
  }

  @Override
  public StubResponse withBody(String text) {
    return withBody(Body.of(text));
  }

  @Override
  public StubResponse withBody(byte[] bytes) {
    return withBody(Body.of(Objects.requireNonNull(bytes, "bytes")));
  }

  private StubResponse withBody(Body body) {
    checkHead("a body");
    boolean hasNone = http.status() == 204 || http.status() == 304;
    return new StubHttpResponse(
        new HttpResponse(http.status(), http.headers(), hasNone ? Body.empty() : body)
            .delivered(http.delivery()));
  }

  @Override
  public StubResponse delayedBy(Duration delay) {
    Delivery now = http.delivery();
    return new StubHttpResponse(
        http.delivered(new Delivery(now.kind(), Objects.requireNonNull(delay), now.spread())));
  }

  @Override
  public StubResponse spreadOver(Duration spread) {
    checkHead("a slow body");
    Delivery now = http.delivery();
    return new StubHttpResponse(
        http.delivered(new Delivery(now.kind(), now.delay(), Objects.requireNonNull(spread))));
  }

  private void checkHead(String what) {
    if (http.delivery().kind() != Delivery.Kind.WHOLE) {
      throw new IllegalArgumentException(
          "An answer that is cut or raw is no HTTP response, so it cannot have " + what);
    }
  }

  @Override
  public String toString() {
    return switch (http.delivery().kind()) {
      case WHOLE -> http.status() + ", " + http.body();
      case RAW -> "raw bytes, " + http.body();
      case CONNECTION_RESET -> "connection reset";
      case CONNECTION_CLOSED -> "connection closed";
    };
  }
}
