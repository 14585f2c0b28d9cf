package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.cce.Cluster;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A CCE cluster.
 *
 * @param certificateAuthority PEM; only where one cluster was asked for
 * @param apiServer if it has one
 */
public record ClusterDocument(
    String id,
    String name,
    String alias,
    String type,
    String version,
    String flavor,
    String phase,
    Optional<String> publicIp,
    String privateIp,
    String portId,
    Instant createdAt,
    Optional<String> jobId,
    Map<String, String> labels,
    Optional<ApiServerDocument> apiServer,
    Optional<String> certificateAuthority) {

  public ClusterDocument {
    labels = Lists.orEmpty(labels);
  }

  public static ClusterDocument of(
      Cluster cluster, Optional<ApiServerDocument> apiServer, Optional<String> authorityPem) {
    return new ClusterDocument(
        cluster.id(),
        cluster.name(),
        cluster.alias(),
        cluster.type(),
        cluster.version(),
        cluster.flavor(),
        cluster.phase().text(),
        cluster.publicIp(),
        cluster.privateIp(),
        cluster.portId(),
        cluster.createdAt(),
        cluster.jobId(),
        cluster.labels(),
        apiServer,
        authorityPem);
  }
}
