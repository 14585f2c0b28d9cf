package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.Stream;

/** A request that can be changed in one place before it is sent. */
record Draft(String endpoint, String target, List<String> headers, String body) {

  Draft withTarget(String other) {
    return new Draft(endpoint, other, headers, body);
  }

  Draft withBody(String other) {
    return new Draft(endpoint, target, headers, other);
  }

  Draft withHeader(String name, String value) {
    return new Draft(
        endpoint,
        target,
        Stream.concat(withoutHeader(name).headers().stream(), Stream.of(name + ": " + value))
            .toList(),
        body);
  }

  Draft withoutHeader(String name) {
    return new Draft(
        endpoint,
        target,
        headers.stream()
            .filter(line -> !line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
            .toList(),
        body);
  }

  WireResponse send() {
    return Wire.post(endpoint, target, headers, body);
  }
}
