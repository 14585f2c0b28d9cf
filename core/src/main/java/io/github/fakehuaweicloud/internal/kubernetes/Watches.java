package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import java.time.Duration;

final class Watches {

  private Watches() {}

  /** How long the client wants to watch, by its parameter {@code timeoutSeconds}. */
  static Duration longest(KubernetesRequest request, Duration atMost) {
    return request
        .query("timeoutSeconds")
        .filter(text -> text.matches("[1-9][0-9]{0,5}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .filter(asked -> asked.compareTo(atMost) < 0)
        .orElse(atMost);
  }
}
