package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request that was held against its page.
 *
 * @param path the path parameters
 * @param body the JSON body; an empty object if there was none
 * @param violations every row the request broke, in the order of the page; empty if it keeps the
 *     contract
 * @param undocumented everything in the request that the page does not mention
 */
public record CheckedRequest(
    Map<String, String> path,
    ObjectNode body,
    List<Violation> violations,
    List<Violation> undocumented) {

  /**
   * Copies the collections.
   *
   * @param path the path parameters; copied
   * @param body the JSON body
   * @param violations every row the request broke; copied
   * @param undocumented everything in the request that the page does not mention; copied
   */
  public CheckedRequest {
    path = Map.copyOf(path);
    violations = List.copyOf(violations);
    undocumented = List.copyOf(undocumented);
  }

  /**
   * The same request as strict projects see it.
   *
   * @return a request whose undocumented parts are violations
   */
  public CheckedRequest strictly() {
    return new CheckedRequest(
        path, body, Stream.concat(violations.stream(), undocumented.stream()).toList(), List.of());
  }

  /** Prints without the body, which may hold secrets. */
  @Override
  public String toString() {
    return "CheckedRequest[path="
        + path
        + ", violations="
        + violations
        + ", undocumented="
        + undocumented
        + "]";
  }
}
