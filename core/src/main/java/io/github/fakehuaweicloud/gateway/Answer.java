package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.http.HttpResponse;
import java.util.List;

/**
 * What is answered to a request, and what is recorded of it.
 *
 * @param response the response
 * @param violations every row of the page that the request broke
 * @param undocumented everything in the request that the page does not mention and that was let
 *     pass
 * @param effect what becomes visible to a test in the same moment as the recorded request
 */
public record Answer(
    HttpResponse response,
    List<Violation> violations,
    List<Violation> undocumented,
    Runnable effect) {

  /**
   * Copies the lists.
   *
   * @param response the response
   * @param violations every row of the page that the request broke; copied
   * @param undocumented everything in the request that the page does not mention and that was let
   *     pass; copied
   * @param effect what becomes visible to a test in the same moment as the recorded request
   */
  public Answer {
    violations = List.copyOf(violations);
    undocumented = List.copyOf(undocumented);
  }

  /**
   * An answer to a request that kept the contract, or was refused before it was checked.
   *
   * @param response the response
   * @return the answer
   */
  public static Answer of(HttpResponse response) {
    return of(response, () -> {});
  }

  /**
   * An answer to a request that kept the contract and had an effect.
   *
   * @param response the response
   * @param effect what becomes visible to a test in the same moment as the recorded request
   * @return the answer
   */
  public static Answer of(HttpResponse response, Runnable effect) {
    return new Answer(response, List.of(), List.of(), effect);
  }

  /**
   * An answer to a request that broke the contract.
   *
   * @param response the refusal
   * @param violations the rows it broke
   * @return the answer
   */
  public static Answer refused(HttpResponse response, List<Violation> violations) {
    return refused(response, violations, List.of());
  }

  /**
   * An answer to a request that broke the contract.
   *
   * @param response the refusal
   * @param violations the rows it broke
   * @param undocumented what the page does not mention
   * @return the answer
   */
  public static Answer refused(
      HttpResponse response, List<Violation> violations, List<Violation> undocumented) {
    return new Answer(response, violations, undocumented, () -> {});
  }
}
