package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A request that was held against its page.
 *
 * @param path the path parameters
 * @param body the JSON body; empty object if there was none
 * @param violations every row the request broke, in the order of the page; empty if it keeps the
 *     contract
 */
public record CheckedRequest(
    Map<String, String> path, ObjectNode body, List<Violation> violations) {

  /** Copies the collections. */
  public CheckedRequest {
    path = Map.copyOf(path);
    violations = List.copyOf(violations);
  }
}
