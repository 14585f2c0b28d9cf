package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.internal.kubernetes.Admission;
import io.github.fakehuaweicloud.internal.kubernetes.ClusterApiServer;
import io.github.fakehuaweicloud.internal.kubernetes.ServerVersion;
import io.github.fakehuaweicloud.internal.pki.ClientSubject;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.List;
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
        cluster.pki().serverCredentials(hosts(cluster)),
        new ServerVersion(cluster.settings().version()),
        new Admission(
            new ClusterClients(cluster, clusters),
            id -> user(cluster.pki().subject(id)),
            clusters.clock(),
            () -> clusters.outage(cluster)));
  }

  private static KubernetesUser user(ClientSubject subject) {
    return new KubernetesUser(subject.commonName(), subject.organizations());
  }

  private static List<String> hosts(LiveCluster cluster) {
    return Stream.of(
            NAMES.stream(),
            Stream.of(cluster.settings().privateIp()),
            cluster.eip().map(Eip::address).stream())
        .flatMap(hosts -> hosts)
        .distinct()
        .toList();
  }
}
