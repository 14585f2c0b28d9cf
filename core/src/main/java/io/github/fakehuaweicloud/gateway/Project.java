package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.journal.Journal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A project on a server: the unit that tests share nothing of.
 *
 * @param identity who it is and what opens it
 * @param endpoints its operations
 * @param journal its recorded requests
 * @param clock its time
 */
public record Project(Identity identity, List<Endpoint> endpoints, Journal journal, Clock clock) {

  /** Copies the list. */
  public Project {
    endpoints = List.copyOf(endpoints);
  }

  String id() {
    return identity.projectId();
  }

  boolean hasToken(String token) {
    return identity.tokens().contains(token);
  }

  Optional<Credentials> credentials(String accessKey) {
    return identity.credentials().stream()
        .filter(credentials -> credentials.accessKey().equals(accessKey))
        .findFirst();
  }

  Endpoint endpoint(Operation operation) {
    return endpoints.stream()
        .filter(endpoint -> endpoint.operation().equals(operation))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No endpoint for " + operation));
  }
}
