package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.requests.Parameter;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.requests.SentParameter;
import io.github.fakehuaweicloud.requests.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Assertions on a recorded request and its answer.
 *
 * <pre>{@code
 * assertThat(cloud)
 *     .receivedOneRequest()
 *     .wasAnsweredWith(200)
 *     .hasParameter("duration", 30)
 *     .keptTheContract();
 * }</pre>
 */
public class RecordedRequestAssert extends NavigableAssert<RecordedRequestAssert, RecordedRequest> {

  /**
   * For AssertJ's soft assertions. Tests start with {@code assertThat(request)}.
   *
   * @param actual a recorded request
   */
  public RecordedRequestAssert(RecordedRequest actual) {
    super(actual, RecordedRequestAssert.class);
  }

  /**
   * Fails unless the answer had this HTTP status.
   *
   * @param status for example 200; 0 if a fault cut the connection before the answer
   * @return this assertion
   */
  public RecordedRequestAssert wasAnsweredWith(int status) {
    isNotNull();
    if (actual.status() != status) {
      throw differing(
          "a request answered with " + status, "" + actual.status(), Set.of(RequestText.ANSWER));
    }
    return this;
  }

  /**
   * Fails unless the request had a header with this value, for example {@code
   * hasHeader("X-Project-Id", cloud.projectId())}.
   *
   * @param name in any case
   * @param value one of the values if the header was sent more than once; printed as a digest for
   *     headers that carry credentials
   * @return this assertion
   */
  public RecordedRequestAssert hasHeader(String name, String value) {
    isNotNull();
    List<String> values = actual.headers(name);
    if (!values.contains(value)) {
      throw differing(
          "a request with the header " + name + ": " + show(name, value),
          values.isEmpty()
              ? "no such header"
              : values.stream().map(each -> show(name, each)).toList().toString(),
          Set.of(name));
    }
    return this;
  }

  /**
   * Fails unless a documented parameter was sent with this value, wherever it belongs: path, query,
   * header or body. For example {@code hasParameter("duration", 30)}.
   *
   * @param name its name on the page
   * @param value compared as text, so 30 and "30" are the same; secrets are printed as digests
   * @return this assertion
   * @throws IllegalArgumentException if the page has no such parameter, or the request is for no
   *     operation
   */
  public RecordedRequestAssert hasParameter(String name, Object value) {
    isNotNull();
    Optional<String> came = actual.parameter(name);
    if (!came.equals(Optional.of(value.toString()))) {
      // A number is compared as text, but printed as a number.
      throw another(name, value, value instanceof String ? came : Optional.empty());
    }
    return this;
  }

  /**
   * Fails unless a documented parameter was sent with this value, of its documented type. For
   * example {@code hasParameter(CceParameters.DURATION, 30)}.
   *
   * @param <T> the type of its values
   * @param parameter a constant of {@code CceParameters} or {@code HssParameters}
   * @param value secrets are printed as digests
   * @return this assertion
   * @throws IllegalArgumentException if the page has no such parameter, or the request is for no
   *     operation
   */
  public <T> RecordedRequestAssert hasParameter(Parameter<T> parameter, T value) {
    isNotNull();
    Optional<T> came = actual.parameter(parameter);
    if (!came.equals(Optional.of(value))) {
      throw another(parameter.name(), value, came);
    }
    return this;
  }

  /**
   * Fails if a documented parameter was sent.
   *
   * @param name its name on the page, for example {@code image_repo_password}
   * @return this assertion
   * @throws IllegalArgumentException if the page has no such parameter, or the request is for no
   *     operation
   */
  public RecordedRequestAssert hasNoParameter(String name) {
    isNotNull();
    Optional<String> came = actual.parameter(name);
    if (came.isPresent()) {
      throw differing("a request without " + name, sent(name), Set.of(name));
    }
    return this;
  }

  /**
   * Fails if the request is for no operation of the fake, broke a row of its page, or came with
   * credentials that were never good, for example {@code receivedOneRequest().keptTheContract()}.
   *
   * @return this assertion
   */
  public RecordedRequestAssert keptTheContract() {
    isNotNull();
    if (actual.isUnexpected()) {
      throw differing(
          "a request that keeps the contract",
          "one that broke it",
          actual.violations().isEmpty()
              ? Set.of(RequestText.ANSWER)
              : parameters(actual.violations()));
    }
    return this;
  }

  /**
   * Fails unless the request broke a row of its page.
   *
   * @param parameter the parameter that the row documents, for example {@code duration}
   * @return this assertion
   */
  public RecordedRequestAssert broke(String parameter) {
    isNotNull();
    if (actual.violations().stream().noneMatch(broken -> broken.parameter().equals(parameter))) {
      throw differing(
          "a request that breaks the row " + parameter, "one that does not", Set.of(parameter));
    }
    return this;
  }

  /**
   * Fails if the request contained anything that its page does not mention, for example {@code
   * durations} in {@code {"duration": 30, "durations": 60}}, whether it was refused or not.
   *
   * @return this assertion
   */
  public RecordedRequestAssert holdsNothingUndocumented() {
    isNotNull();
    boolean refused =
        actual.violations().stream()
            .anyMatch(violation -> violation.reason() == Violation.Reason.UNDOCUMENTED);
    if (actual.operation().isEmpty() || refused || !actual.undocumented().isEmpty()) {
      throw differing(
          "a request that holds only what its page documents",
          actual.operation().isEmpty() ? "one for no operation of the fake" : "one that holds more",
          Set.of());
    }
    return this;
  }

  private AssertionError another(String parameter, Object expected, Optional<?> came) {
    return differing(
        "a request with " + parameter + " " + print(parameter, expected, came),
        came.map(any -> print(parameter, any, Optional.of(expected)))
            .orElseGet(() -> sent(parameter)),
        Set.of(parameter));
  }

  /** The value as it was sent, whatever its type. */
  private String sent(String parameter) {
    return actual.parameters().stream()
        .filter(sent -> sent.name().equals(parameter))
        .map(SentParameter::print)
        .findFirst()
        .orElse("absent");
  }

  private AssertionError differing(String expected, String butWas, Set<String> parameters) {
    return failure(Failure.of(expected, butWas).near(actual, parameters));
  }

  private static Set<String> parameters(List<Violation> violations) {
    return violations.stream().map(Violation::parameter).collect(Collectors.toSet());
  }

  private String print(String parameter, Object value, Optional<?> other) {
    return isSecret(parameter)
        ? Secrets.mask(value.toString())
        : Values.printBeside(value, other.<Object>map(any -> any).orElse(""));
  }

  private boolean isSecret(String parameter) {
    return actual
        .operation()
        .flatMap(Services::page)
        .filter(page -> page.requestRow(parameter).row().isSecret())
        .isPresent();
  }

  private static String show(String name, String value) {
    return Values.print(Secrets.isSecretHeader(name), value);
  }
}
