package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.Body;
import io.github.fakehuaweicloud.http.Delivery;
import io.github.fakehuaweicloud.http.Headers;
import io.github.fakehuaweicloud.http.HttpResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * One way in which a call goes wrong. What stands in place of the real answer is answered without
 * the service seeing the call; what only delays or cuts the real answer happens after it.
 *
 * <pre>{@code
 * cloud.cce().faults().next(2, Fault.throttled());
 * cloud.hss().faults().next(Fault.error(HssError.QUOTAS_INSUFFICIENT));
 * cloud.hss().faults().next(Fault.delay(Duration.ofSeconds(3)));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Fault {

  private final String name;
  private final Behaviour behaviour;

  private Fault(String name, Behaviour behaviour) {
    this.name = name;
    this.behaviour = behaviour;
  }

  private interface Behaviour {
    HttpResponse answer(Supplier<HttpResponse> real, String requestId);
  }

  /**
   * No fault: the call is answered as it deserves. For sequences such as "fail twice, then work".
   *
   * <pre>{@code
   * cloud.cce().faults().sequence(Fault.none(), Fault.throttled());   // the second call fails
   * }</pre>
   *
   * @return the fault that is none
   */
  public static Fault none() {
    return new Fault("no fault", (real, requestId) -> real.get());
  }

  /**
   * Throttled by the gateway: 429 {@code APIGW.0308}, without {@code Retry-After} as most often
   * seen.
   *
   * <pre>{@code
   * cloud.cce().faults().next(2, Fault.throttled());
   * }</pre>
   *
   * @return the fault
   */
  public static Fault throttled() {
    return error(GatewayError.THROTTLED);
  }

  /**
   * Throttled by the gateway with a {@code Retry-After} header, a decimal number of seconds as
   * observed.
   *
   * <pre>{@code
   * cloud.cce().faults().next(Fault.throttled(Duration.ofMillis(56_818)));   // Retry-After: 56.818
   * }</pre>
   *
   * @param retryAfter how long the client shall wait, to the millisecond; zero to 24 days
   * @return the fault
   * @throws IllegalArgumentException if it is negative or longer
   */
  public static Fault throttled(Duration retryAfter) {
    if (retryAfter.isNegative() || retryAfter.compareTo(Delivery.LONGEST) > 0) {
      throw new IllegalArgumentException("Expected a time from zero to 24 days, got " + retryAfter);
    }
    String seconds = BigDecimal.valueOf(retryAfter.toMillis(), 3).toPlainString();
    return new Fault(
        "throttled, retry after " + seconds + " s",
        (real, requestId) ->
            GatewayError.THROTTLED.response("", requestId).withHeader("Retry-After", seconds));
  }

  /**
   * The gateway cannot reach the service: 502 {@code APIGW.0201}.
   *
   * <pre>{@code
   * cloud.hss().faults().next(Fault.badGateway());
   * }</pre>
   *
   * @return the fault
   */
  public static Fault badGateway() {
    return error(GatewayError.BACKEND_UNAVAILABLE);
  }

  /**
   * The service does not answer the gateway: 504 {@code APIGW.0201}.
   *
   * <pre>{@code
   * cloud.hss().faults().next(Fault.gatewayTimeout());   // answered at once
   * }</pre>
   *
   * @return the fault
   */
  public static Fault gatewayTimeout() {
    return error(GatewayError.BACKEND_TIMEOUT);
  }

  /**
   * A documented error with its documented text.
   *
   * <pre>{@code
   * cloud.cce().faults().next(Fault.error(CceError.LOCKED));   // 429 CCE.01429002
   * }</pre>
   *
   * @param error a {@link GatewayError}, a {@code CceError} or an {@code HssError}
   * @return the fault
   */
  public static Fault error(ErrorCode error) {
    return error(error, "");
  }

  /**
   * A documented error with a sentence of the test's choice.
   *
   * <pre>{@code
   * cloud.hss().faults().next(Fault.error(HssError.INVALID_PARAMETER, "The name is taken."));
   * }</pre>
   *
   * @param error a {@link GatewayError}, a {@code CceError} or an {@code HssError}
   * @param message the sentence; empty for the documented text alone. Where it stands in the body:
   *     CCE has it in {@code message}, HSS after the documented text, the gateway in its place
   * @return the fault
   */
  public static Fault error(ErrorCode error, String message) {
    return new Fault(error.toString(), (real, requestId) -> error.response(message, requestId));
  }

  /**
   * The connection is reset before a byte of the answer was sent.
   *
   * <pre>{@code
   * cloud.cce().faults().next(Fault.connectionReset());   // TCP RST
   * }</pre>
   *
   * <p>The recorded request shows status 0.
   *
   * @return the fault
   */
  public static Fault connectionReset() {
    return broken("connection reset", Delivery.Kind.CONNECTION_RESET);
  }

  /**
   * The connection is closed before a byte of the answer was sent.
   *
   * <pre>{@code
   * cloud.cce().faults().next(Fault.connectionClosed());   // TCP FIN
   * }</pre>
   *
   * <p>The recorded request shows status 0.
   *
   * @return the fault
   */
  public static Fault connectionClosed() {
    return broken("connection closed", Delivery.Kind.CONNECTION_CLOSED);
  }

  /**
   * A 200 with a JSON content type and no body.
   *
   * <pre>{@code
   * cloud.cce().faults().next(Fault.emptyBody());   // no certificate is issued
   * }</pre>
   *
   * @return the fault
   */
  public static Fault emptyBody() {
    return new Fault("empty body", (real, requestId) -> HttpResponse.json(200, ""));
  }

  /**
   * The real answer, of whose body the second half is missing, so that it is no JSON.
   *
   * <pre>{@code
   * cloud.cce().faults().next(Fault.malformedBody());   // a certificate is issued, but cannot be read
   * }</pre>
   *
   * @return the fault
   */
  public static Fault malformedBody() {
    return new Fault(
        "malformed body",
        (real, requestId) -> {
          HttpResponse whole = real.get();
          String text = whole.body().text();
          return new HttpResponse(
              whole.status(), whole.headers(), Body.of(text.substring(0, text.length() / 2)));
        });
  }

  /**
   * The real answer, whose body comes little by little. Until it is over it holds one of the
   * server's 300 threads.
   *
   * <pre>{@code
   * cloud.cce().faults().next(Fault.slowBody(Duration.ofSeconds(10)));
   * }</pre>
   *
   * @param spread how long it takes from its first byte to its last, by the system's clock; zero to
   *     24 days
   * @return the fault
   * @throws IllegalArgumentException if it is negative or longer
   */
  public static Fault slowBody(Duration spread) {
    Delivery delivery = new Delivery(Delivery.Kind.WHOLE, Duration.ZERO, spread);
    return new Fault(
        "body spread over " + spread, (real, requestId) -> real.get().delivered(delivery));
  }

  /**
   * The real answer, after a while. Until it is sent it holds one of the server's 300 threads.
   *
   * <pre>{@code
   * cloud.hss().faults().next(Fault.delay(Duration.ofSeconds(3)));
   * }</pre>
   *
   * @param delay how long the client waits for the first byte, by the system's clock; zero to 24
   *     days
   * @return the fault
   * @throws IllegalArgumentException if it is negative or longer
   */
  public static Fault delay(Duration delay) {
    Delivery delivery = new Delivery(Delivery.Kind.WHOLE, delay, Duration.ZERO);
    return new Fault("delayed by " + delay, (real, requestId) -> real.get().delivered(delivery));
  }

  HttpResponse answer(Supplier<HttpResponse> real, String requestId) {
    return behaviour.answer(real, requestId);
  }

  /** Prints what goes wrong. */
  @Override
  public String toString() {
    return name;
  }

  private static Fault broken(String name, Delivery.Kind kind) {
    // The status is what the journal shows for an answer that never came.
    return new Fault(
        name,
        (real, requestId) ->
            new HttpResponse(0, Headers.empty(), Body.empty(), Delivery.broken(kind)));
  }
}
