package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import java.util.List;

/** The multi-cloud clusters of one project. Thread-safe. */
final class MultiCloudClusters {

  private final BoundedLog<MultiCloudCluster> clusters = new BoundedLog<>();

  void add(MultiCloudCluster cluster, long size) {
    clusters.add(cluster, size);
  }

  List<MultiCloudCluster> all() {
    return clusters.entries();
  }
}
