package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.journal.BoundedLog;
import java.util.List;

/** The multi-cloud clusters of one project. Safe for use by many threads. */
final class MultiCloudClusters {

  private final BoundedLog<MultiCloudCluster> clusters = new BoundedLog<>();

  void add(MultiCloudCluster cluster, int bytesOfRequest) {
    clusters.add(cluster, bytesOfRequest);
  }

  List<MultiCloudCluster> all() {
    return clusters.entries();
  }
}
