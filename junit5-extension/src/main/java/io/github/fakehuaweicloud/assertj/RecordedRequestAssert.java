package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.http.Secrets;
import io.github.fakehuaweicloud.journal.RecordedRequest;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a recorded request and its answer. */
public final class RecordedRequestAssert
    extends AbstractAssert<RecordedRequestAssert, RecordedRequest> {

  RecordedRequestAssert(RecordedRequest actual) {
    super(actual, RecordedRequestAssert.class);
  }

  /**
   * Fails unless the answer had an HTTP status.
   *
   * @param status for example 200
   * @return this assertion
   */
  public RecordedRequestAssert wasAnsweredWith(int status) {
    isNotNull();
    if (actual.status() != status) {
      failWith("a request answered with " + status, describe());
    }
    return this;
  }

  /**
   * Fails unless the request had a header with a value.
   *
   * @param name the name, in any case
   * @param value the value; never printed for headers that carry credentials
   * @return this assertion
   */
  public RecordedRequestAssert hasHeader(String name, String value) {
    isNotNull();
    List<String> values = actual.request().headers().all(name);
    if (!values.contains(value)) {
      failWith(
          "a request with the header " + name + ": " + show(name, value),
          values.isEmpty()
              ? "no such header"
              : values.stream().map(each -> show(name, each)).toList().toString());
    }
    return this;
  }

  /**
   * Fails if the request broke a row of its page.
   *
   * @return this assertion
   */
  public RecordedRequestAssert keptTheContract() {
    isNotNull();
    if (!actual.violations().isEmpty()) {
      failWith("a request that keeps the contract", describe());
    }
    return this;
  }

  /**
   * Fails unless the request broke a row of its page.
   *
   * @param parameter the row's parameter, for example {@code duration}
   * @return this assertion
   */
  public RecordedRequestAssert broke(String parameter) {
    isNotNull();
    if (actual.violations().stream().noneMatch(broken -> broken.parameter().equals(parameter))) {
      failWith("a request that breaks the row " + parameter, describe());
    }
    return this;
  }

  /**
   * Fails if the request held anything that its page does not mention, be it refused or let pass.
   *
   * @return this assertion
   */
  public RecordedRequestAssert holdsNothingUndocumented() {
    isNotNull();
    boolean refused =
        actual.violations().stream()
            .anyMatch(violation -> violation.reason() == Violation.Reason.UNDOCUMENTED);
    if (refused || !actual.undocumented().isEmpty()) {
      failWith("a request that holds only what its page documents", describe());
    }
    return this;
  }

  private String describe() {
    StringBuilder lines = new StringBuilder(actual.toString());
    for (Violation violation : actual.violations()) {
      lines.append("%n  %s".formatted(violation.message()));
    }
    for (Violation violation : actual.undocumented()) {
      lines.append("%n  %s".formatted(violation.message()));
    }
    return lines.toString();
  }

  private static String show(String name, String value) {
    return Secrets.isSecretHeader(name) ? Secrets.mask(value) : value;
  }

  private void failWith(String expected, String butWas) {
    failWithMessage("%s", Failure.text(expected, butWas));
  }
}
