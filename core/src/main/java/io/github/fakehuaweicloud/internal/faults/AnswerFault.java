package io.github.fakehuaweicloud.internal.faults;

import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Delivery;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All faults. A fault replaces the real answer or changes it. */
public final class AnswerFault implements Fault {

  private final Plan plan;
  private final String name;
  private final Behaviour behaviour;

  private AnswerFault(Plan plan, String name, Behaviour behaviour) {
    this.plan = plan;
    this.name = name;
    this.behaviour = behaviour;
  }

  private interface Behaviour {
    Answer answer(Call call, Supplier<Answer> real);
  }

  /** The kinds of faults. */
  public enum Kind {
    NONE("none"),
    ERROR("error"),
    THROTTLED("throttled"),
    THROTTLED_IN_WHOLE_SECONDS("throttled"),
    CONNECTION_RESET("connectionReset"),
    CONNECTION_CLOSED("connectionClosed"),
    EMPTY_BODY("emptyBody"),
    MALFORMED_BODY("malformedBody"),
    SLOW_BODY("slowBody"),
    DELAY("delay");

    private final String method;

    Kind(String method) {
      this.method = method;
    }
  }

  /**
   * What the fault was made from.
   *
   * @param time of those that take one
   * @param error of {@link Kind#ERROR}
   * @param message empty for the documented text
   */
  public record Plan(
      Kind kind, Optional<Duration> time, Optional<ErrorCode> error, String message) {

    static Plan of(Kind kind) {
      return new Plan(kind, Optional.empty(), Optional.empty(), "");
    }

    static Plan of(Kind kind, Duration time) {
      return new Plan(kind, Optional.of(time), Optional.empty(), "");
    }
  }

  public static Fault none() {
    return new AnswerFault(Plan.of(Kind.NONE), "no fault", (call, real) -> real.get());
  }

  public static Fault error(ErrorCode error, String message) {
    Objects.requireNonNull(message, "message");
    return new AnswerFault(
        new Plan(Kind.ERROR, Optional.empty(), Optional.of(error), message),
        error.toString(),
        (call, real) -> call.refused(error, message));
  }

  public static Fault throttled(Duration retryAfter) {
    Delivery.check(retryAfter);
    return throttled(
        Kind.THROTTLED, retryAfter, BigDecimal.valueOf(retryAfter.toMillis(), 3).toPlainString());
  }

  public static Fault throttledInWholeSeconds(Duration retryAfter) {
    Delivery.check(retryAfter);
    return throttled(
        Kind.THROTTLED_IN_WHOLE_SECONDS,
        retryAfter,
        Long.toString(retryAfter.plusSeconds(1).minusNanos(1).toSeconds()));
  }

  private static Fault throttled(Kind kind, Duration retryAfter, String seconds) {
    return new AnswerFault(
        Plan.of(kind, retryAfter),
        "throttled, retry after " + seconds + " s",
        (call, real) ->
            call.refused(GatewayError.THROTTLED, "").withHeader("Retry-After", seconds));
  }

  public static Fault connectionReset() {
    return broken(Kind.CONNECTION_RESET, "connection reset", Delivery.Kind.CONNECTION_RESET);
  }

  public static Fault connectionClosed() {
    return broken(Kind.CONNECTION_CLOSED, "connection closed", Delivery.Kind.CONNECTION_CLOSED);
  }

  private static Fault broken(Kind kind, String name, Delivery.Kind delivery) {
    // The journal shows this status for an answer that was never sent.
    HttpResponse nothing =
        new HttpResponse(0, Headers.empty(), Body.empty()).delivered(Delivery.broken(delivery));
    return new AnswerFault(Plan.of(kind), name, (call, real) -> call.answered(nothing));
  }

  public static Fault emptyBody() {
    return new AnswerFault(
        Plan.of(Kind.EMPTY_BODY),
        "empty body",
        (call, real) -> call.answered(HttpResponse.json(200, "")));
  }

  public static Fault malformedBody() {
    return new AnswerFault(
        Plan.of(Kind.MALFORMED_BODY), "malformed body", (call, real) -> cutInHalf(real.get()));
  }

  public static Fault slowBody(Duration spread) {
    Delivery delivery = new Delivery(Delivery.Kind.WHOLE, Duration.ZERO, spread);
    return new AnswerFault(
        Plan.of(Kind.SLOW_BODY, spread),
        "body spread over " + spread,
        (call, real) -> delivered(real.get(), delivery));
  }

  public static Fault delay(Duration delay) {
    Delivery delivery = new Delivery(Delivery.Kind.WHOLE, delay, Duration.ZERO);
    return new AnswerFault(
        Plan.of(Kind.DELAY, delay),
        "delayed by " + delay,
        (call, real) -> delivered(real.get(), delivery));
  }

  /** The one that {@code Fault} made. */
  public static AnswerFault own(Fault fault) {
    if (Objects.requireNonNull(fault, "fault") instanceof AnswerFault own) {
      return own;
    }
    throw new IllegalArgumentException(
        "Expected a fault made by a method of Fault, such as Fault.throttled(), got a "
            + fault.getClass().getName());
  }

  public Plan plan() {
    return plan;
  }

  /** What it is called where faults are written down: the method of {@link Fault} that made it. */
  public String kind() {
    return shorthand().orElse(plan.kind().method);
  }

  /** Some errors have a method of their own. */
  public Optional<String> shorthand() {
    return plan.message().isEmpty()
        ? plan.error().flatMap(AnswerFault::shorthand)
        : Optional.empty();
  }

  private static Optional<String> shorthand(ErrorCode error) {
    if (!(error instanceof GatewayError known)) {
      return Optional.empty();
    }
    return switch (known) {
      case THROTTLED -> Optional.of("throttled");
      case BACKEND_UNAVAILABLE -> Optional.of("badGateway");
      case BACKEND_TIMEOUT -> Optional.of("gatewayTimeout");
      default -> Optional.empty();
    };
  }

  /** Whether a fault of that kind leaves the real answer as it is, and sends it late. */
  public static boolean isLateOnly(String kind) {
    return kind.equals(Kind.DELAY.method) || kind.equals(Kind.SLOW_BODY.method);
  }

  /** All kinds but the one that is no fault. */
  public static List<String> kinds() {
    return Stream.concat(
            Stream.of("badGateway", "gatewayTimeout"),
            Stream.of(Kind.values()).filter(kind -> kind != Kind.NONE).map(kind -> kind.method))
        .distinct()
        .toList();
  }

  /** Calls the endpoint only if the fault asks for the real answer. */
  public Answer answer(Call call, Supplier<Answer> real) {
    Answer answer = behaviour.answer(call, real);
    return plan.kind() == Kind.NONE ? answer : answer.byFault(kind());
  }

  @Override
  public String toString() {
    return name;
  }

  private static Answer delivered(Answer answer, Delivery delivery) {
    return answer.with(answer.response().delivered(delivery));
  }

  private static Answer cutInHalf(Answer answer) {
    HttpResponse whole = answer.response();
    String text = whole.body().text();
    return answer.with(
        new HttpResponse(
            whole.status(), whole.headers(), Body.of(text.substring(0, text.length() / 2))));
  }
}
