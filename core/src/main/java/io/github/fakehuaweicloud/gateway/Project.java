package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.journal.Journal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A project on a server: the unit that tests share nothing of.
 *
 * @param identity who it is
 * @param description whose it is, for messages
 * @param access what opens it
 * @param endpoints its operations
 * @param strict whether it refuses what the pages do not mention
 * @param journal its recorded requests
 * @param clock its time
 * @param signatureClock the time that signatures are held against
 */
public record Project(
    Identity identity,
    Optional<String> description,
    Access access,
    List<Endpoint> endpoints,
    boolean strict,
    Journal journal,
    Clock clock,
    Clock signatureClock) {

  /**
   * Copies the list.
   *
   * @param identity who it is
   * @param description whose it is
   * @param access what opens it
   * @param endpoints its operations; copied
   * @param strict whether it refuses what the pages do not mention
   * @param journal its recorded requests
   * @param clock its time
   * @param signatureClock the time that signatures are held against
   */
  public Project {
    endpoints = List.copyOf(endpoints);
  }

  String id() {
    return identity.projectId();
  }

  String idAndUser() {
    return id() + description.map(text -> ", of " + text + ",").orElse("");
  }

  Endpoint endpoint(Operation operation) {
    return endpoints.stream()
        .filter(endpoint -> endpoint.operation().isEditionOf(operation))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No endpoint for " + operation));
  }
}
