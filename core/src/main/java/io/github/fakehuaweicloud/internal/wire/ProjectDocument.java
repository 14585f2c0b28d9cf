package io.github.fakehuaweicloud.internal.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An open project.
 *
 * @param accessKeys without their secrets
 * @param time by its own clock
 * @param clusters how many there are, as all numbers here
 * @param tokens only if secrets were asked for
 * @param credentials only if secrets were asked for
 */
public record ProjectDocument(
    String id,
    Optional<String> description,
    String region,
    String domain,
    String domainId,
    String userId,
    String groupId,
    List<UserDocument> users,
    List<String> accessKeys,
    String cceEdition,
    boolean strict,
    Instant time,
    String endpoint,
    int clusters,
    int certificates,
    int multiCloudClusters,
    long requests,
    int unexpected,
    Optional<List<String>> tokens,
    Optional<List<AccessKey>> credentials) {

  public ProjectDocument {
    users = Lists.orEmpty(users);
    accessKeys = Lists.orEmpty(accessKeys);
  }

  /** Without secrets. */
  @Override
  public String toString() {
    return "project " + id;
  }
}
