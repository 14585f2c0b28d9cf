package io.github.fakehuaweicloud.internal.exchange;

import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.requests.Parameter;
import java.time.Instant;
import java.util.Optional;

/**
 * A request that has reached a project, and the answers that can be given to it.
 *
 * @param request the request, held against its page
 * @param requestId the id that the answer gives it
 * @param now the project's time when it came
 */
public record Call(CheckedRequest request, String requestId, Instant now) {

  /** A parameter; empty if it was not sent. */
  public <T> Optional<T> value(Parameter<T> parameter) {
    return request.sent().value(parameter);
  }

  /** A parameter that the page demands, of a request that keeps the contract. */
  public <T> T required(Parameter<T> parameter) {
    return value(parameter)
        .orElseThrow(() -> new IllegalStateException("The request has no " + parameter));
  }

  public Answer answered(HttpResponse response) {
    return answered(response, () -> {});
  }

  /**
   * An answer that changes something.
   *
   * @param response the answer
   * @param effect makes visible what the request led to, in the moment in which it is recorded
   */
  public Answer answered(HttpResponse response, Runnable effect) {
    return new Answer(request, response, Optional.empty(), effect);
  }

  /** A refusal; an empty message stands for the documented text of the error. */
  public Answer refused(ErrorCode error, String message) {
    return new Answer(
        request,
        HttpResponse.json(error.status(), error.body(message, requestId)),
        Optional.of(message.isEmpty() ? error.message() : message),
        () -> {});
  }

  /** The same call, whose request broke what its service found. */
  public Call with(CheckedRequest other) {
    return new Call(other, requestId, now);
  }
}
