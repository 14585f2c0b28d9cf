package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.endpoint.Endpoint;
import io.github.fakehuaweicloud.internal.http.Lifetime;
import io.github.fakehuaweicloud.internal.iam.Access;
import io.github.fakehuaweicloud.internal.journal.Journal;
import io.github.fakehuaweicloud.internal.kubernetes.ClusterApiServer;
import io.github.fakehuaweicloud.internal.stubs.StubList;
import io.github.fakehuaweicloud.requests.Operation;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A project on a server. Projects share nothing, so tests can run in parallel.
 *
 * @param description whose it is, for messages
 * @param endpoints by the ids of their operations
 * @param strict whether it refuses what the pages do not mention
 * @param signatureClock what the time of a signature is compared with
 * @param apiServers by the ids of their clusters
 * @param lifetime ends when it is closed
 */
public record Project(
    Access access,
    Optional<String> description,
    Map<String, Endpoint> endpoints,
    boolean strict,
    Journal journal,
    Clock clock,
    Clock signatureClock,
    Lifetime lifetime,
    StubList stubs,
    Function<String, Optional<ClusterApiServer>> apiServers) {

  public Project {
    endpoints = Map.copyOf(endpoints);
  }

  public Identity identity() {
    return access.identity();
  }

  String id() {
    return identity().projectId();
  }

  String idAndUser() {
    return id() + description.map(text -> ", of " + text + ",").orElse("");
  }

  Endpoint endpoint(Operation operation) {
    return Optional.ofNullable(endpoints.get(operation.id()))
        .orElseThrow(() -> new IllegalStateException("No endpoint for " + operation));
  }
}
