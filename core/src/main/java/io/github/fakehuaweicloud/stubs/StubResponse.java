package io.github.fakehuaweicloud.stubs;

import io.github.fakehuaweicloud.internal.http.Delivery;
import io.github.fakehuaweicloud.internal.stubs.StubHttpResponse;
import java.time.Duration;

/**
 * What a {@link Stub} answers.
 *
 * <pre>{@code
 * StubResponse.json(202, "{\"job_id\":\"1\"}");
 * StubResponse.of(503).withHeader("Retry-After", "3").delayedBy(Duration.ofSeconds(2));
 * StubResponse.connectionReset();
 * }</pre>
 *
 * <p>Immutable. Made by the methods here only. Prints no header values and no body.
 */
public interface StubResponse {

  /**
   * An answer without a body.
   *
   * <pre>{@code
   * StubResponse.of(204);
   * }</pre>
   *
   * @param status the HTTP status, 200 to 599
   * @return the answer
   * @throws IllegalArgumentException if the status is out of range
   */
  static StubResponse of(int status) {
    return StubHttpResponse.of(status);
  }

  /**
   * An answer with a JSON body and {@code Content-Type: application/json}.
   *
   * <pre>{@code
   * StubResponse.json(200, "{\"publicips\":[]}");
   * }</pre>
   *
   * @param status the HTTP status, 200 to 599
   * @param json sent as it is, encoded in UTF-8; it is not checked
   * @return the answer
   * @throws IllegalArgumentException if the status is out of range
   */
  static StubResponse json(int status, String json) {
    return of(status).withHeader("Content-Type", "application/json").withBody(json);
  }

  /**
   * No answer: the connection is reset. The client sees a TCP RST.
   *
   * @return an answer that is recorded with the status 0
   */
  static StubResponse connectionReset() {
    return StubHttpResponse.cut(Delivery.Kind.CONNECTION_RESET, new byte[0]);
  }

  /**
   * No answer: the connection is closed. The client sees a TCP FIN.
   *
   * @return an answer that is recorded with the status 0
   */
  static StubResponse connectionClosed() {
    return StubHttpResponse.cut(Delivery.Kind.CONNECTION_CLOSED, new byte[0]);
  }

  /**
   * Bytes in place of an HTTP response, then the end of the connection: for everything that is no
   * proper HTTP.
   *
   * <pre>{@code
   * StubResponse.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\ncut".getBytes(UTF_8));
   * }</pre>
   *
   * @param bytes sent as they are, without a status line or headers of the fake
   * @return an answer that is recorded with the status 0
   */
  static StubResponse raw(byte[] bytes) {
    return StubHttpResponse.cut(Delivery.Kind.RAW, bytes);
  }

  /**
   * Adds a header. One of the same name stays, so that a header may come several times.
   *
   * <pre>{@code
   * StubResponse.of(302).withHeader("Location", "/v3/projects");
   * }</pre>
   *
   * @param name in any case; not {@code Content-Length} or {@code Transfer-Encoding}, which the
   *     server sends by itself
   * @param value without line breaks
   * @return a copy with the header
   * @throws IllegalArgumentException if HTTP allows no such name or value, or if this is no HTTP
   *     response
   */
  StubResponse withHeader(String name, String value);

  /**
   * Sets the body. The answers 204 and 304 are sent without one.
   *
   * <pre>{@code
   * StubResponse.of(200).withHeader("Content-Type", "text/plain").withBody("pong");
   * }</pre>
   *
   * @param text encoded in UTF-8
   * @return a copy with the body
   * @throws IllegalArgumentException if this is no HTTP response
   */
  StubResponse withBody(String text);

  /**
   * Sets the body. The answers 204 and 304 are sent without one.
   *
   * <pre>{@code
   * StubResponse.of(200).withHeader("Content-Type", "application/zip").withBody(archive);
   * }</pre>
   *
   * @param bytes sent as they are
   * @return a copy with the body
   * @throws IllegalArgumentException if this is no HTTP response
   */
  StubResponse withBody(byte[] bytes);

  /**
   * Sends the answer later, or cuts the connection later. No thread waits for it, and it is not
   * sent any more once the project is closed. It is recorded at once.
   *
   * <pre>{@code
   * StubResponse.of(200).delayedBy(Duration.ofSeconds(3));
   * }</pre>
   *
   * @param delay until the first byte, by the system's clock; zero to 24 days
   * @return a copy that is late
   * @throws IllegalArgumentException if it is negative or longer
   */
  StubResponse delayedBy(Duration delay);

  /**
   * Sends the body little by little.
   *
   * <pre>{@code
   * StubResponse.json(200, json).spreadOver(Duration.ofSeconds(3));
   * }</pre>
   *
   * @param spread from the first byte of the body to the last, by the system's clock; zero to 24
   *     days
   * @return a copy whose body is slow
   * @throws IllegalArgumentException if it is negative or longer, or if this is no HTTP response
   */
  StubResponse spreadOver(Duration spread);
}
