package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.internal.kubernetes.Admission;
import io.github.fakehuaweicloud.internal.kubernetes.ClusterApiServer;
import io.github.fakehuaweicloud.internal.kubernetes.ServerVersion;
import io.github.fakehuaweicloud.internal.pki.ClientSubject;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts the API server of a cluster. */
final class ApiServers {

  private static final List<String> NAMES =
      List.of(
          "kubernetes",
          "kubernetes.default",
          "kubernetes.default.svc",
          "kubernetes.default.svc.cluster.local",
          "127.0.0.1");

  private ApiServers() {}

  static ClusterApiServer start(LiveCluster cluster, Clusters clusters) {
    return new ClusterApiServer(
        cluster.settings().id(),
        publicIp -> cluster.pki().serverCredentials(hosts(cluster, publicIp)),
        new ServerVersion(cluster.settings().version()),
        new Admission(
            new ClusterClients(cluster, clusters),
            id -> user(cluster.pki().subject(id)),
            clusters.clock(),
            () -> clusters.outage(cluster)),
        clusters.allowance());
  }

  private static KubernetesUser user(ClientSubject subject) {
    return new KubernetesUser(subject.commonName(), subject.organizations());
  }

  private static List<String> hosts(LiveCluster cluster, Optional<String> publicIp) {
    return Stream.of(NAMES.stream(), Stream.of(cluster.settings().privateIp()), publicIp.stream())
        .flatMap(hosts -> hosts)
        .distinct()
        .toList();
  }
}
