package io.github.fakehuaweicloud.internal.exchange;

import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.requests.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request that has reached its project, and the ways to answer it.
 *
 * @param userId the IAM user whose token or access key it was let through with; empty if it was not
 *     let through, or nobody asked
 * @param requestId sent back to the client in {@code X-Request-Id}
 * @param now the project's time on arrival
 */
public record Call(CheckedRequest request, Optional<String> userId, String requestId, Instant now) {

  public <T> Optional<T> value(Parameter<T> parameter) {
    return request.sent().value(parameter);
  }

  /** For a field of the objects in an array: the value of each object that has one. */
  public <T> List<T> values(Parameter<T> parameter) {
    return request.sent().values(parameter);
  }

  /** For a parameter that the page demands. Use it only if the request keeps the contract. */
  public <T> T required(Parameter<T> parameter) {
    return value(parameter)
        .orElseThrow(() -> new IllegalStateException("The request has no " + parameter));
  }

  /**
   * Where the client reached the fake, for example {@code http://127.0.0.1:41235}; empty if the
   * request names no host. Without a trailing slash.
   */
  public Optional<String> address() {
    return request
        .header("Host")
        .map(String::trim)
        .filter(host -> !host.isEmpty())
        .map(host -> request.isSecure() ? "https://" + host : "http://" + host);
  }

  public Answer answered(HttpResponse response) {
    return answered(response, () -> {});
  }

  /**
   * An answer that changes something.
   *
   * @param effect runs when the request is recorded, so that tests never see one without the other
   */
  public Answer answered(HttpResponse response, Runnable effect) {
    return new Answer(
        request, response, Optional.empty(), Optional.empty(), false, Circumstances.USUAL, effect);
  }

  /** If the message is empty, the documented text of the error is used. */
  public Answer refused(ErrorCode error, String message) {
    return new Answer(
        request,
        HttpResponse.json(error.status(), error.body(message, requestId)),
        Optional.of(Refusal.of(error.sentence(message))),
        Optional.empty(),
        false,
        Circumstances.refusal(error),
        () -> {});
  }

  public Call with(CheckedRequest other) {
    return new Call(other, userId, requestId, now);
  }
}
