package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.internal.hss.agent.AgentImages;
import io.github.fakehuaweicloud.internal.hss.agent.AgentPermission;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The agent in one cluster, as HSS sees it.
 *
 * @param failure why HSS could not connect when it tried
 * @param settings how often a test has set the status
 * @param found the status that the next synchronization finds
 * @param version empty until it has connected
 * @param denied what it may not do
 */
record Agent(
    MultiCloudClusterStatus status,
    Optional<String> failure,
    int settings,
    Optional<MultiCloudClusterStatus> found,
    Optional<String> version,
    Set<AgentPermission> denied) {

  static final Agent ABSENT =
      new Agent(
          MultiCloudClusterStatus.NOT_CONNECT,
          Optional.empty(),
          0,
          Optional.empty(),
          Optional.empty(),
          Set.of());

  Agent {
    denied = Set.copyOf(denied);
  }

  Agent with(MultiCloudClusterStatus other) {
    return new Agent(
        other, Optional.empty(), settings + 1, Optional.empty(), versionWith(other), denied);
  }

  /** What the test has kept back for the next synchronization stays. */
  Agent tried(Optional<String> nowFailure) {
    MultiCloudClusterStatus other =
        nowFailure.isPresent()
            ? MultiCloudClusterStatus.CONNECT_FAIL
            : MultiCloudClusterStatus.CONNECT_SUCCESS;
    return new Agent(other, nowFailure, settings, found, versionWith(other), denied);
  }

  private Optional<String> versionWith(MultiCloudClusterStatus other) {
    return other == MultiCloudClusterStatus.CONNECT_SUCCESS
        ? version.or(() -> Optional.of(AgentImages.VERSION))
        : version;
  }

  Agent withVersion(String other) {
    return new Agent(status, failure, settings, found, Optional.of(other), denied);
  }

  Agent atNextSync(MultiCloudClusterStatus other) {
    return new Agent(status, failure, settings, Optional.of(other), version, denied);
  }

  Agent synchronised() {
    return found.map(this::with).orElse(this);
  }

  /** One that never connected has nothing to upgrade. */
  Agent upgraded() {
    return version.isEmpty() ? this : withVersion(AgentImages.VERSION);
  }

  Agent denied(AgentPermission permission) {
    Set<AgentPermission> more = new HashSet<>(denied);
    more.add(permission);
    return new Agent(status, failure, settings, found, version, more);
  }

  Agent granted(AgentPermission permission) {
    Set<AgentPermission> less = new HashSet<>(denied);
    less.remove(permission);
    return new Agent(status, failure, settings, found, version, less);
  }
}
