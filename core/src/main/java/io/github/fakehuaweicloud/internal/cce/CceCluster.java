package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import java.time.Instant;
import java.util.Optional;

record CceCluster(
    String id,
    String version,
    ClusterPhase phase,
    String privateIp,
    Optional<String> publicIp,
    String portId,
    Instant createdAt,
    boolean freshClientKeys)
    implements Cluster {

  @Override
  public String toString() {
    return "cluster " + id + ", " + version + publicIp.map(ip -> ", public IP " + ip).orElse("");
  }
}
