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
   * For AssertJ's soft assertions; others begin with {@link FakeHuaweiCloudAssertions}.
   *
   * <p>For example {@code new RecordedRequestAssert(request)}; the soft ones are made by {@link
   * FakeHuaweiCloudSoftAssertionsProvider}.
   *
   * @param actual a recorded request
   */
  public RecordedRequestAssert(RecordedRequest actual) {
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
      throw differing(
          "a request answered with " + status, "" + actual.status(), Set.of(RequestText.ANSWER));
    }
    return this;
  }

  /**
   * Fails unless the request had a header with a value.
   *
   * <pre>{@code
   * assertThat(request).hasHeader("X-Project-Id", cloud.projectId());
   * }</pre>
   *
   * @param name the name, in any case
   * @param value the value, one of them if the header came more than once; printed as a digest for
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
   * Fails unless the request held a parameter of its page with a value, wherever the page puts it:
   * path, query, header or body.
   *
   * <pre>{@code
   * assertThat(request).hasParameter("cluster_id", cluster.id()).hasParameter("duration", 30);
   * }</pre>
   *
   * @param name the page's name for it
   * @param value its value; compared as text, so 30 and "30" are the same. Secrets are printed as
   *     digests
   * @return this assertion
   * @throws IllegalArgumentException if the operation's page has no such parameter, or the request
   *     matched no operation
   */
  public RecordedRequestAssert hasParameter(String name, Object value) {
    isNotNull();
    Optional<String> came = actual.parameter(name);
    if (!came.equals(Optional.of(value.toString()))) {
      // A number that was sent is printed as one, not as the text it is compared as.
      throw another(name, value, value instanceof String ? came : Optional.empty());
    }
    return this;
  }

  /**
   * Fails unless the request held a parameter of its page with a value of its type.
   *
   * <pre>{@code
   * assertThat(request).hasParameter(CceParameters.DURATION, 30);
   * }</pre>
   *
   * @param <T> the type of its values
   * @param parameter a constant of {@code CceParameters} or {@code HssParameters}
   * @param value its value; secrets are printed as digests
   * @return this assertion
   * @throws IllegalArgumentException if the operation's page has no such parameter, or the request
   *     matched no operation
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
   * Fails if the request held a parameter of its page.
   *
   * <pre>{@code
   * assertThat(request).hasNoParameter("image_repo_password");
   * }</pre>
   *
   * @param name the page's name for it
   * @return this assertion
   * @throws IllegalArgumentException if the operation's page has no such parameter, or the request
   *     matched no operation
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
   * Fails if the request broke a row of its page.
   *
   * <pre>{@code
   * assertThat(cloud).receivedOneRequest().keptTheContract();
   * }</pre>
   *
   * @return this assertion
   */
  public RecordedRequestAssert keptTheContract() {
    isNotNull();
    if (actual.isUnexpected()) {
      throw differing(
          "a request that keeps the contract",
          "one that broke it",
          parameters(actual.violations()));
    }
    return this;
  }

  /**
   * Fails unless the request broke a row of its page.
   *
   * <pre>{@code
   * assertThat(request).wasAnsweredWith(400).broke("duration");
   * }</pre>
   *
   * @param parameter the row's parameter, for example {@code duration}
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
   * Fails if the request held anything that its page does not mention, be it refused or let pass.
   *
   * <pre>{@code
   * assertThat(request).holdsNothingUndocumented();   // fails for {"duration": 30, "durations": 60}
   * }</pre>
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

  /** As it was sent, whatever its type. */
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
        .filter(page -> page.requestRow(parameter).isSecret())
        .isPresent();
  }

  private static String show(String name, String value) {
    return Values.print(Secrets.isSecretHeader(name), value);
  }
}
