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
import java.util.Objects;
import java.util.function.Supplier;

/** All faults. A fault replaces the real answer or changes it. */
public final class AnswerFault implements Fault {

  private final String name;
  private final Behaviour behaviour;

  private AnswerFault(String name, Behaviour behaviour) {
    this.name = name;
    this.behaviour = behaviour;
  }

  private interface Behaviour {
    Answer answer(Call call, Supplier<Answer> real);
  }

  public static Fault none() {
    return new AnswerFault("no fault", (call, real) -> real.get());
  }

  public static Fault error(ErrorCode error, String message) {
    Objects.requireNonNull(message, "message");
    return new AnswerFault(error.toString(), (call, real) -> call.refused(error, message));
  }

  public static Fault throttled(Duration retryAfter) {
    Delivery.check(retryAfter);
    String seconds = BigDecimal.valueOf(retryAfter.toMillis(), 3).toPlainString();
    return new AnswerFault(
        "throttled, retry after " + seconds + " s",
        (call, real) ->
            call.refused(GatewayError.THROTTLED, "").withHeader("Retry-After", seconds));
  }

  public static Fault broken(String name, Delivery.Kind kind) {
    // The journal shows this status for an answer that was never sent.
    HttpResponse nothing =
        new HttpResponse(0, Headers.empty(), Body.empty()).delivered(Delivery.broken(kind));
    return new AnswerFault(name, (call, real) -> call.answered(nothing));
  }

  public static Fault emptyBody() {
    return new AnswerFault("empty body", (call, real) -> call.answered(HttpResponse.json(200, "")));
  }

  public static Fault malformedBody() {
    return new AnswerFault("malformed body", (call, real) -> cutInHalf(real.get()));
  }

  public static Fault slowBody(Duration spread) {
    Delivery delivery = new Delivery(Delivery.Kind.WHOLE, Duration.ZERO, spread);
    return new AnswerFault(
        "body spread over " + spread, (call, real) -> delivered(real.get(), delivery));
  }

  public static Fault delay(Duration delay) {
    Delivery delivery = new Delivery(Delivery.Kind.WHOLE, delay, Duration.ZERO);
    return new AnswerFault("delayed by " + delay, (call, real) -> delivered(real.get(), delivery));
  }

  /** Calls the endpoint only if the fault asks for the real answer. */
  public Answer answer(Call call, Supplier<Answer> real) {
    return behaviour.answer(call, real);
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
