package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.SentParameter;
import io.github.fakehuaweicloud.journal.RecordedRequest;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One part of a {@link RequestCondition}.
 *
 * @param words what it demands
 * @param mark what of a request to mark that does not hold it
 * @param holds whether a request holds it
 */
record RequestCheck(String words, Optional<String> mark, Predicate<RecordedRequest> holds) {

  static RequestCheck operation(String words, Operation operation) {
    return new RequestCheck(
        words,
        Optional.empty(),
        request -> request.operation().filter(operation::isEditionOf).isPresent());
  }

  static RequestCheck parameter(Operation operation, String parameter, Optional<?> value) {
    Optional<String> text = value.map(Object::toString);
    boolean secret = operation.isSecret(parameter);
    return new RequestCheck(
        parameter + " " + value.map(any -> Values.print(secret, any)).orElse("absent"),
        Optional.of(parameter),
        request ->
            request.parameters().stream()
                .filter(sent -> sent.name().equals(parameter))
                .map(SentParameter::value)
                .findFirst()
                .equals(text));
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
