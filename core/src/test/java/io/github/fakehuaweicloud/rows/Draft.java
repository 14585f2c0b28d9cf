package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request that can be changed in one place before it is sent. */
record Draft(
    String method,
    String endpoint,
    String target,
    List<String> headers,
    String body,
    Optional<Runnable> preparation) {

  Draft(String method, String endpoint, String target, List<String> headers, String body) {
    this(method, endpoint, target, headers, body, Optional.empty());
  }

  /**
   * For a request that is good only once, because it changes something.
   *
   * @param other runs before each time it is sent, and makes it good again
   */
  Draft preparedBy(Runnable other) {
    return new Draft(method, endpoint, target, headers, body, Optional.of(other));
  }

  Draft withMethod(String other) {
    return new Draft(other, endpoint, target, headers, body, preparation);
  }

  Draft withTarget(String other) {
    return new Draft(method, endpoint, other, headers, body, preparation);
  }

  String path() {
    return target.split("\\?", 2)[0];
  }

  /** Keeps the query. */
  Draft withPath(String other) {
    return withTarget(other + target.substring(path().length()));
  }

  Draft withQuery(String name, String value) {
    return withoutQuery(name).alsoWithQuery(name + "=" + value);
  }

  Draft alsoWithQuery(String parameter) {
    return withTarget(target + (target.contains("?") ? "&" : "?") + parameter);
  }

  Draft withoutQuery(String name) {
    if (path().equals(target)) {
      return this;
    }
    String rest =
        Stream.of(target.substring(path().length() + 1).split("&", -1))
            .filter(parameter -> !parameter.startsWith(name + "="))
            .collect(Collectors.joining("&"));
    return withTarget(rest.isEmpty() ? path() : path() + "?" + rest);
  }

  Draft withBody(String other) {
    return new Draft(method, endpoint, target, headers, other, preparation);
  }

  Draft withHeader(String name, String value) {
    return new Draft(
        method,
        endpoint,
        target,
        Stream.concat(withoutHeader(name).headers().stream(), Stream.of(name + ": " + value))
            .toList(),
        body,
        preparation);
  }

  Draft withoutHeader(String name) {
    return new Draft(
        method,
        endpoint,
        target,
        headers.stream()
            .filter(line -> !line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
            .toList(),
        body,
        preparation);
  }

  WireResponse send() {
    return preparation.map(this::prepareAndRequest).orElseGet(this::request);
  }

  /** Rows are tested in parallel, and nobody else may undo the preparation. */
  private WireResponse prepareAndRequest(Runnable before) {
    synchronized (before) {
      before.run();
      return request();
    }
  }

  private WireResponse request() {
    return Wire.request(method, endpoint, target, headers, body);
  }
}
