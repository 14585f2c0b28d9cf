package io.github.fakehuaweicloud.internal.wire;

import java.util.List;
import java.util.Optional;

/**
 * A project to open. Everything has the default of {@code ProjectBuilder}.
 *
 * @param cceEdition for example {@code november-2025}
 * @param clusters that it has at its start, and again after a reset
 */
public record NewProject(
    Optional<String> id,
    Optional<String> description,
    Optional<String> region,
    Optional<String> domain,
    List<String> tokens,
    List<AccessKey> credentials,
    List<NewUser> users,
    Optional<String> cceEdition,
    Optional<Boolean> strict,
    Optional<Boolean> freshKeys,
    Optional<Boolean> signaturesFollowSystemTime,
    Optional<Boolean> hssConnectsToClusters,
    List<NewCluster> clusters,
    List<NewMultiCloudCluster> multiCloudClusters,
    List<FaultRule> faults) {

  public NewProject {
    tokens = Lists.orEmpty(tokens);
    credentials = Lists.orEmpty(credentials);
    users = Lists.orEmpty(users);
    clusters = Lists.orEmpty(clusters);
    multiCloudClusters = Lists.orEmpty(multiCloudClusters);
    faults = Lists.orEmpty(faults);
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "project " + id.orElse("with a generated id");
  }
}
