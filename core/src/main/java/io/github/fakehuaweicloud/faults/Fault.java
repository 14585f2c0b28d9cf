package io.github.fakehuaweicloud.faults;

import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.internal.faults.AnswerFault;
import java.time.Duration;

/**
 * One way in which a call fails. Some faults replace the real answer: the service never sees the
 * call. Others delay or damage the real answer: the service has done its work by then.
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
   * No fault: the call is answered as usual.
   *
   * @return a placeholder for {@link Faults#sequence}
   */
  static Fault none() {
    return AnswerFault.none();
  }

  /**
   * Throttled by the gateway: 429 {@code APIGW.0308}, without {@code Retry-After}, as observed most
   * often.
   *
   * @return a fault that replaces the real answer
   */
  static Fault throttled() {
    return error(GatewayError.THROTTLED);
  }

  /**
   * Throttled by the gateway: 429 {@code APIGW.0308} with {@code Retry-After} as observed.
   *
   * <p><b>The header is a decimal number of seconds, also for whole ones: one second is {@code
   * 1.000}.</b> A client that reads it with {@code Long.parseLong} fails at it, as it would at the
   * real service. RFC 9110 has whole seconds there; {@link #throttledInWholeSeconds} sends those.
   *
   * @param retryAfter how long the client should wait, to the millisecond; zero to 24 days
   * @return a fault that replaces the real answer
   * @throws IllegalArgumentException if it is negative or longer
   */
  static Fault throttled(Duration retryAfter) {
    return AnswerFault.throttled(retryAfter);
  }

  /**
   * Throttled by the gateway: 429 {@code APIGW.0308} with a {@code Retry-After} in whole seconds,
   * as RFC 9110 has it: {@code 1} for one second. Our choice, for clients that read a whole number;
   * the real service was observed to send {@link #throttled(Duration) a decimal}.
   *
   * <pre>{@code
   * cloud.cce().faults().next(Fault.throttledInWholeSeconds(Duration.ofSeconds(1)));
   * }</pre>
   *
   * @param retryAfter how long the client should wait; a fraction of a second counts as a whole
   *     one, so 1.2 s are {@code 2}; zero to 24 days
   * @return a fault that replaces the real answer
   * @throws IllegalArgumentException if it is negative or longer
   */
  static Fault throttledInWholeSeconds(Duration retryAfter) {
    return AnswerFault.throttledInWholeSeconds(retryAfter);
  }

  /**
   * The gateway cannot reach the service: 502 {@code APIGW.0201}.
   *
   * @return a fault that replaces the real answer
   */
  static Fault badGateway() {
    return error(GatewayError.BACKEND_UNAVAILABLE);
  }

  /**
   * The gateway gets no answer from the service: 504 {@code APIGW.0201}, sent at once.
   *
   * @return a fault that replaces the real answer
   */
  static Fault gatewayTimeout() {
    return error(GatewayError.BACKEND_TIMEOUT);
  }

  /**
   * An error with the text that belongs to its code.
   *
   * @param error a {@link GatewayError}, a {@code CceError}, an {@code HssError} or {@link
   *     ErrorCode#of}
   * @return a fault that replaces the real answer
   */
  static Fault error(ErrorCode error) {
    return error(error, "");
  }

  /**
   * An error with a text of your own. CCE puts it into {@code message}, HSS after the documented
   * text, the gateway in place of that text.
   *
   * @param error a {@link GatewayError}, a {@code CceError}, an {@code HssError} or {@link
   *     ErrorCode#of}
   * @param message for example {@code The name is taken.}; empty for the documented text alone
   * @return a fault that replaces the real answer
   */
  static Fault error(ErrorCode error, String message) {
    return AnswerFault.error(error, message);
  }

  /**
   * The connection is reset (TCP RST) before any byte of an answer. The recorded request has status
   * 0.
   *
   * @return a fault that replaces the real answer
   */
  static Fault connectionReset() {
    return AnswerFault.connectionReset();
  }

  /**
   * The connection is closed (TCP FIN) before any byte of an answer. The recorded request has
   * status 0.
   *
   * @return a fault that replaces the real answer
   */
  static Fault connectionClosed() {
    return AnswerFault.connectionClosed();
  }

  /**
   * A 200 with a JSON content type and no body.
   *
   * @return a fault that replaces the real answer: no certificate is issued
   */
  static Fault emptyBody() {
    return AnswerFault.emptyBody();
  }

  /**
   * The real answer without the second half of its body, so that it is not JSON.
   *
   * @return a fault that damages the real answer: a certificate is issued, but the client cannot
   *     read it
   */
  static Fault malformedBody() {
    return AnswerFault.malformedBody();
  }

  /**
   * The real answer, with a body that arrives little by little. It keeps no other call waiting, and
   * ends with the project: the client then sees its connection end.
   *
   * @param spread from the first byte of the body to the last, by the system's clock; zero to 24
   *     days
   * @return a fault that delays the real answer
   * @throws IllegalArgumentException if it is negative or longer
   */
  static Fault slowBody(Duration spread) {
    return AnswerFault.slowBody(spread);
  }

  /**
   * The real answer, after a while. It keeps no other call waiting, and ends with the project: the
   * client then sees its connection end.
   *
   * @param delay until the first byte of the answer, by the system's clock; zero to 24 days
   * @return a fault that delays the real answer
   * @throws IllegalArgumentException if it is negative or longer
   */
  static Fault delay(Duration delay) {
    return AnswerFault.delay(delay);
  }
}
