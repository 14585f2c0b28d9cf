package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.gateway.Faults;
import java.util.List;

/**
 * What a test holds of the fake Host Security Service of its project.
 *
 * <pre>{@code
 * // … the code under test registers a cluster …
 * MultiCloudCluster registered = cloud.hss().multiCloudClusters().get(0);
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class Hss {

  private final MultiCloudClusters clusters;
  private final Faults faults;

  Hss(MultiCloudClusters clusters, Faults faults) {
    this.clusters = clusters;
    this.faults = faults;
  }

  /**
   * Every multi-cloud cluster that was created in this project.
   *
   * <pre>{@code
   * assertThat(cloud.hss().multiCloudClusters()).extracting(c -> c.name().orElse("")).contains("ywk-test");
   * }</pre>
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB
   */
  public List<MultiCloudCluster> multiCloudClusters() {
    return clusters.all();
  }

  /**
   * How calls of "create a multi-cloud cluster" shall go wrong.
   *
   * <pre>{@code
   * cloud.hss().faults().next(Fault.error(HssError.QUOTAS_INSUFFICIENT));
   * }</pre>
   *
   * @return the project's faults for this operation
   */
  public Faults faults() {
    return faults;
  }
}
