package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.Stream;

/** A request that can be changed in one place before it is sent. */
record Draft(String method, String endpoint, String target, List<String> headers, String body) {

  Draft withMethod(String other) {
    return new Draft(other, endpoint, target, headers, body);
  }

  Draft withTarget(String other) {
    return new Draft(method, endpoint, other, headers, body);
  }

  Draft withBody(String other) {
    return new Draft(method, endpoint, target, headers, other);
  }

  Draft withHeader(String name, String value) {
    return new Draft(
        method,
        endpoint,
        target,
        Stream.concat(withoutHeader(name).headers().stream(), Stream.of(name + ": " + value))
            .toList(),
        body);
  }

  Draft withoutHeader(String name) {
    return new Draft(
        method,
        endpoint,
        target,
        headers.stream()
            .filter(line -> !line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
            .toList(),
        body);
  }

  WireResponse send() {
    return Wire.request(method, endpoint, target, headers, body);
  }
}
