package io.github.fakehuaweicloud.faults;

import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.internal.faults.AnswerFault;
import io.github.fakehuaweicloud.internal.http.Delivery;
import java.time.Duration;

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
 * <p>Prints what goes wrong. Immutable. Made by the methods here only.
 */
public interface Fault {

  /**
   * No fault: the call is answered as it deserves. For sequences such as "fail twice, then work".
   *
   * <pre>{@code
   * cloud.cce().faults().sequence(Fault.none(), Fault.throttled());   // the second call fails
   * }</pre>
   *
   * @return the fault that is none
   */
  static Fault none() {
    return AnswerFault.none();
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
  static Fault throttled() {
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
  static Fault throttled(Duration retryAfter) {
    return AnswerFault.throttled(retryAfter);
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
  static Fault badGateway() {
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
  static Fault gatewayTimeout() {
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
  static Fault error(ErrorCode error) {
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
  static Fault error(ErrorCode error, String message) {
    return AnswerFault.error(error, message);
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
  static Fault connectionReset() {
    return AnswerFault.broken("connection reset", Delivery.Kind.CONNECTION_RESET);
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
  static Fault connectionClosed() {
    return AnswerFault.broken("connection closed", Delivery.Kind.CONNECTION_CLOSED);
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
  static Fault emptyBody() {
    return AnswerFault.emptyBody();
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
  static Fault malformedBody() {
    return AnswerFault.malformedBody();
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
  static Fault slowBody(Duration spread) {
    return AnswerFault.slowBody(spread);
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
  static Fault delay(Duration delay) {
    return AnswerFault.delay(delay);
  }
}
