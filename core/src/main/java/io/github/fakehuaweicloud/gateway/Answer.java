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
 */
public record Answer(
    HttpResponse response, List<Violation> violations, List<Violation> undocumented) {

  /**
   * Copies the lists.
   *
   * @param response the response
   * @param violations every row of the page that the request broke; copied
   * @param undocumented everything in the request that the page does not mention and that was let
   *     pass; copied
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
    return new Answer(response, List.of(), List.of());
  }

  /**
   * An answer to a request that broke the contract.
   *
   * @param response the refusal
   * @param violations the rows it broke
   * @return the answer
   */
  public static Answer refused(HttpResponse response, List<Violation> violations) {
    return new Answer(response, violations, List.of());
  }
}
