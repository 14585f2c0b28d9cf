package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.http.HttpResponse;
import java.util.List;

/**
 * What an endpoint answers.
 *
 * @param response the response
 * @param violations every row of the page that the request broke
 */
public record Answer(HttpResponse response, List<Violation> violations) {

  /** Copies the list. */
  public Answer {
    violations = List.copyOf(violations);
  }

  /**
   * An answer to a request that kept the contract.
   *
   * @param response the response
   * @return the answer
   */
  public static Answer of(HttpResponse response) {
    return new Answer(response, List.of());
  }
}
