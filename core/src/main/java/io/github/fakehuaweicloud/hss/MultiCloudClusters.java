package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.journal.Journal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The multi-cloud clusters of one project. Safe for use by many threads. */
final class MultiCloudClusters {

  private final Deque<MultiCloudCluster> clusters = new ArrayDeque<>();

  synchronized void add(MultiCloudCluster cluster) {
    clusters.addLast(cluster);
    if (clusters.size() > Journal.MAX_REQUESTS) {
      clusters.removeFirst();
    }
  }

  synchronized List<MultiCloudCluster> all() {
    return List.copyOf(clusters);
  }
}
