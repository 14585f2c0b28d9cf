package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.gateway.Faults;
import io.github.fakehuaweicloud.gateway.ServiceFaults;
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
  private final ServiceFaults faults;

  Hss(MultiCloudClusters clusters, ServiceFaults faults) {
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
   * How calls of this service shall go wrong, whichever operation they are for.
   *
   * <pre>{@code
   * cloud.hss().faults().next(2, Fault.throttled());   // fails twice, then works
   * }</pre>
   *
   * @return the project's faults for this service
   */
  public Faults faults() {
    return faults.ofService();
  }

  /**
   * How calls of one operation shall go wrong. They come before those of the service.
   *
   * <pre>{@code
   * cloud.hss().faults("CreateMultiCloudClusters").next(Fault.throttled());
   * }</pre>
   *
   * @param operationId the vendor's name of the operation, as its SDKs have it
   * @return the project's faults for this operation
   * @throws IllegalArgumentException if there is no such operation; the message lists them
   */
  public Faults faults(String operationId) {
    return faults.of(operationId);
  }
}
