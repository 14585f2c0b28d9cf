package io.github.fakehuaweicloud.internal.exchange;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The answer to a call. Made by {@link Call}.
 *
 * @param request what is recorded
 * @param refusal why the request was refused; empty if it was not
 * @param failure what was thrown while the answer was worked out
 * @param isStubbed whether a stub answered, so that nothing is expected of the request
 * @param circumstances what the call met
 * @param effect makes the result of the call visible to the test; runs when the request is recorded
 */
public record Answer(
    CheckedRequest request,
    HttpResponse response,
    Optional<Refusal> refusal,
    Optional<Throwable> failure,
    boolean isStubbed,
    Circumstances circumstances,
    Runnable effect) {

  /** A copy with another response, for example one that comes late. */
  public Answer with(HttpResponse other) {
    return new Answer(request, other, refusal, failure, isStubbed, circumstances, effect);
  }

  public Answer because(Throwable thrown) {
    return new Answer(
        request, response, refusal, Optional.of(thrown), isStubbed, circumstances, effect);
  }

  /** A copy that says more to whoever reads the test; the client is told the same. */
  public Answer explained(List<String> hints) {
    return refusedAs(known -> known.with(hints));
  }

  /** A copy for credentials that were never good, which is probably a mistake. */
  public Answer ofWrongCredentials() {
    return refusedAs(known -> new Refusal(known.text(), known.hints(), true));
  }

  private Answer refusedAs(UnaryOperator<Refusal> change) {
    return new Answer(
        request, response, refusal.map(change), failure, isStubbed, circumstances, effect);
  }

  public Answer withHeader(String name, String value) {
    return with(response.withHeader(name, value));
  }

  /** A copy with a header, unless there is one of that name. */
  public Answer withDefaultHeader(String name, String value) {
    return response.headers().first(name).isPresent() ? this : withHeader(name, value);
  }

  /** A copy that says it came from a stub. */
  public Answer stubbed() {
    return new Answer(request, response, refusal, failure, true, circumstances, effect);
  }

  /** A copy that says which kind of fault made it. */
  public Answer byFault(String kind) {
    return met(circumstances.withFault(kind));
  }

  /** A copy that says in which phases the clusters were that it is about. */
  public Answer meeting(List<String> phases) {
    return met(circumstances.withPhases(phases));
  }

  private Answer met(Circumstances other) {
    return new Answer(request, response, refusal, failure, isStubbed, other, effect);
  }

  /** A copy for a request that was refused before its contract mattered. */
  public Answer withoutVerdict() {
    return new Answer(
        request.withoutVerdict(), response, refusal, failure, isStubbed, circumstances, effect);
  }
}
