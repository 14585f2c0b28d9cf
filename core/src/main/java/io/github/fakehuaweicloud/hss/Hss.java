package io.github.fakehuaweicloud.hss;

import java.util.List;

/**
 * What a test holds of the fake Host Security Service of its project.
 *
 * <pre>{@code
 * // … the code under test registers a cluster …
 * MultiCloudCluster registered = cloud.hss().multiCloudClusters().get(0);
 * }</pre>
 */
public final class Hss {

  private final MultiCloudClusters clusters;

  Hss(MultiCloudClusters clusters) {
    this.clusters = clusters;
  }

  /**
   * Every multi-cloud cluster that was created in this project.
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB
   */
  public List<MultiCloudCluster> multiCloudClusters() {
    return clusters.all();
  }
}
