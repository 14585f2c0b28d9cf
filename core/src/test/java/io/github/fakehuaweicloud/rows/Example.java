package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the generated requests must know of an operation beyond its page: a good request. Each
 * service has a list of them.
 */
interface Example {

  static Example of(Page operation) {
    return Stream.<Example[]>of(CceExample.values(), HssExample.values(), IamExample.values())
        .flatMap(Stream::of)
        .filter(example -> example.operation().equals(operation.id()))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError("Expected an example of a good request for " + operation.id()));
  }

  String operation();

  /** A request that keeps every row. */
  Draft request(FakeHuaweiCloud cloud);

  /** Good answers in every shape the page knows. */
  default List<WireResponse> answers(FakeHuaweiCloud cloud) {
    return List.of(request(cloud).send());
  }

  /**
   * A good body but for one field, which may be in it or not.
   *
   * @param body of the good request
   * @param field the path of the field, for example {@code spec.action}
   */
  default String bodyFor(String field, String body) {
    return body;
  }

  /**
   * How a value of a field is answered that keeps the row, and is still not the right one; empty if
   * any value that keeps the row will do.
   */
  default Optional<Refusal> wrong(String field) {
    return Optional.empty();
  }

  /** Parameters that come together or not at all. The good request has them. */
  default Set<String> inseparable() {
    return Set.of();
  }

  /** What a good answer holds. */
  String good();

  /** The error code of a broken row. */
  String invalid();

  /** The status and the error code for a variable of the path that names nothing there is. */
  Refusal unknown(String variable);

  /** How an unknown id is answered. */
  record Refusal(int status, String code) {}
}
