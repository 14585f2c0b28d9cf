package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.internal.faults.AnswerFault;
import java.time.Duration;
import java.util.Optional;

/**
 * A fault.
 *
 * @param kind {@code none}, {@code throttled}, {@code error}, {@code badGateway}, {@code
 *     gatewayTimeout}, {@code connectionReset}, {@code connectionClosed}, {@code emptyBody}, {@code
 *     malformedBody}, {@code slowBody} or {@code delay}
 * @param retryAfter of {@code throttled}; sent as a decimal number of seconds, {@code 1.000}
 * @param wholeSeconds of {@code throttled} with {@code retryAfter}: sends that as a whole number of
 *     seconds, rounded up; default: false
 * @param time of {@code slowBody} and {@code delay}
 * @param error of {@code error}
 * @param message of {@code error}; default: the documented text
 */
public record FaultDocument(
    String kind,
    Optional<Duration> retryAfter,
    Optional<Boolean> wholeSeconds,
    Optional<Duration> time,
    Optional<ErrorDocument> error,
    Optional<String> message) {

  public static FaultDocument of(Fault fault) {
    AnswerFault own = AnswerFault.own(fault);
    if (own.shorthand().isPresent()) {
      return of(own.kind());
    }
    AnswerFault.Plan plan = own.plan();
    Optional<Duration> none = Optional.empty();
    boolean wholeSeconds = plan.kind() == AnswerFault.Kind.THROTTLED_IN_WHOLE_SECONDS;
    boolean throttled = wholeSeconds || plan.kind() == AnswerFault.Kind.THROTTLED;
    return new FaultDocument(
        own.kind(),
        throttled ? plan.time() : none,
        wholeSeconds ? Optional.of(true) : Optional.empty(),
        throttled ? none : plan.time(),
        plan.error().map(ErrorDocument::of),
        Optional.of(plan.message()).filter(text -> !text.isEmpty()));
  }

  private static FaultDocument of(String kind) {
    return new FaultDocument(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Fault throttled() {
    return wholeSeconds.orElse(false)
        ? Fault.throttledInWholeSeconds(retryAfter.orElseThrow())
        : retryAfter.map(Fault::throttled).orElseGet(Fault::throttled);
  }

  private ErrorCode code() {
    try {
      return Expected.field("error", error).error();
    } catch (DocumentException e) {
      throw e.field().equals("error") ? e : e.in("error");
    }
  }

  /**
   * Makes the fault.
   *
   * @throws IllegalArgumentException if it is none; the message begins with the field
   */
  public Fault fault() {
    Expected.only("retryAfter", retryAfter, kind, "throttled");
    Expected.only("wholeSeconds", wholeSeconds, kind, "throttled");
    if (wholeSeconds.isPresent() && retryAfter.isEmpty()) {
      throw new DocumentException(
          "wholeSeconds", "expected it together with retryAfter, got it alone");
    }
    Expected.only("time", time, kind, "slowBody", "delay");
    Expected.only("error", error, kind, "error");
    Expected.only("message", message, kind, "error");
    return switch (kind) {
      case "none" -> Fault.none();
      case "throttled" -> throttled();
      case "badGateway" -> Fault.badGateway();
      case "gatewayTimeout" -> Fault.gatewayTimeout();
      case "connectionReset" -> Fault.connectionReset();
      case "connectionClosed" -> Fault.connectionClosed();
      case "emptyBody" -> Fault.emptyBody();
      case "malformedBody" -> Fault.malformedBody();
      case "slowBody" -> Fault.slowBody(Expected.field("time", time));
      case "delay" -> Fault.delay(Expected.field("time", time));
      case "error" -> Fault.error(code(), message.orElse(""));
      default ->
          throw Expected.oneOf(
              "kind",
              kind,
              "none",
              "throttled",
              "error",
              "badGateway",
              "gatewayTimeout",
              "connectionReset",
              "connectionClosed",
              "emptyBody",
              "malformedBody",
              "slowBody",
              "delay");
    };
  }
}
