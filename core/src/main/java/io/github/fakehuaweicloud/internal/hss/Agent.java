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
 * @param found the status that the next synchronization finds
 * @param version empty until it has connected
 * @param denied what it may not do
 */
record Agent(
    MultiCloudClusterStatus status,
    Optional<MultiCloudClusterStatus> found,
    Optional<String> version,
    Set<AgentPermission> denied) {

  static final Agent ABSENT =
      new Agent(MultiCloudClusterStatus.NOT_CONNECT, Optional.empty(), Optional.empty(), Set.of());

  Agent {
    denied = Set.copyOf(denied);
  }

  Agent with(MultiCloudClusterStatus other) {
    return new Agent(
        other,
        Optional.empty(),
        other == MultiCloudClusterStatus.CONNECT_SUCCESS
            ? version.or(() -> Optional.of(AgentImages.VERSION))
            : version,
        denied);
  }

  Agent withVersion(String other) {
    return new Agent(status, found, Optional.of(other), denied);
  }

  Agent atNextSync(MultiCloudClusterStatus other) {
    return new Agent(status, Optional.of(other), version, denied);
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
    return new Agent(status, found, version, more);
  }

  Agent granted(AgentPermission permission) {
    Set<AgentPermission> less = new HashSet<>(denied);
    less.remove(permission);
    return new Agent(status, found, version, less);
  }
}
