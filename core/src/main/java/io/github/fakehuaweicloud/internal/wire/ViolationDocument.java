package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.requests.Violation;

/**
 * How a request differs from a page.
 *
 * @param reason {@code MISSING}, {@code INVALID}, {@code MALFORMED} or {@code UNDOCUMENTED}
 * @param operation whose page it is
 */
public record ViolationDocument(String parameter, String reason, String message, String operation) {

  public static ViolationDocument of(Violation violation) {
    return new ViolationDocument(
        violation.parameter(),
        violation.reason().name(),
        violation.message(),
        violation.operation().id());
  }
}
