package io.github.fakehuaweicloud.internal.endpoint;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.internal.faults.FaultPlan;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One operation of one project.
 *
 * @param operation called only if the request is the project's and keeps the contract
 */
public record Endpoint(
    Page page, FaultPlan faults, ErrorWording errors, Function<Call, Answer> operation) {

  private static final String STRANGER =
      "The caller's token or access key is not of the project in the path";

  /** A fault if one waits for the call, otherwise what the operation answers. */
  public Answer answer(Call call) {
    return answer(call, () -> kept(call));
  }

  /** The same for a caller with the credentials of another project, which is probably a mistake. */
  public Answer answerStranger(Call call) {
    return answer(
        call,
        () -> call.refused(errors.stranger(), STRANGER).withoutVerdict().ofWrongCredentials());
  }

  private Answer answer(Call call, Supplier<Answer> real) {
    return faults.take(call.request()).map(fault -> fault.answer(call, real)).orElseGet(real);
  }

  private Answer kept(Call call) {
    return call.request().violations().isEmpty() ? operation.apply(call) : errors.refuse(call);
  }
}
