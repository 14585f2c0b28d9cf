package io.github.fakehuaweicloud.internal.exchange;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.Optional;

/**
 * What is answered to a call. Made by {@link Call}.
 *
 * @param request the request as it shall be recorded
 * @param response the answer
 * @param refusal why the request was refused; empty if it was not
 * @param effect makes visible what the request led to
 */
public record Answer(
    CheckedRequest request, HttpResponse response, Optional<String> refusal, Runnable effect) {

  /** The same answer with another response, for example one that comes late. */
  public Answer with(HttpResponse other) {
    return new Answer(request, other, refusal, effect);
  }

  public Answer withHeader(String name, String value) {
    return with(response.withHeader(name, value));
  }

  /** The same answer to a request that was refused before it was held against its page. */
  public Answer withoutVerdict() {
    return new Answer(request.withoutVerdict(), response, refusal, effect);
  }
}
