package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.requests.Parameter;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.requests.SentParameter;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One part of a {@link RequestCondition}.
 *
 * @param words the check in words
 * @param mark the name to mark in a request that fails the check
 * @param holds whether a request passes the check
 */
record RequestCheck(String words, Optional<String> mark, Predicate<RecordedRequest> holds) {

  static RequestCheck operation(String words, Page operation) {
    return new RequestCheck(
        words,
        Optional.empty(),
        request -> request.operation().filter(operation::isOf).isPresent());
  }

  static RequestCheck parameter(Page operation, String parameter, Optional<?> value) {
    Optional<String> text = value.map(Object::toString);
    return parameter(
        operation, parameter, value, sent -> sent.map(SentParameter::value).equals(text));
  }

  static <T> RequestCheck value(Page operation, Parameter<T> parameter, T value) {
    Optional<T> expected = Optional.of(value);
    return parameter(
        operation,
        parameter.name(),
        expected,
        sent -> sent.flatMap(parameter::read).equals(expected));
  }

  private static RequestCheck parameter(
      Page operation, String name, Optional<?> value, Predicate<Optional<SentParameter>> holds) {
    boolean secret = operation.requestRow(name).row().isSecret();
    return new RequestCheck(
        name + " " + value.map(any -> Values.print(secret, any)).orElse("absent"),
        Optional.of(name),
        request ->
            holds.test(
                request.parameters().stream()
                    .filter(sent -> sent.name().equals(name))
                    .findFirst()));
  }

  static RequestCheck answer(int status) {
    return new RequestCheck(
        "answered with " + status,
        Optional.of(RequestText.ANSWER),
        request -> request.status() == status);
  }

  boolean holdsFor(RecordedRequest request) {
    return holds.test(request);
  }
}
