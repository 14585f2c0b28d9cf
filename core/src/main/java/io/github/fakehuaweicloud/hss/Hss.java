package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.faults.Faults;
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
public interface Hss {

  /**
   * Every multi-cloud cluster that was created in this project.
   *
   * <pre>{@code
   * assertThat(cloud.hss().multiCloudClusters()).extracting(c -> c.name().orElse("")).contains("ywk-test");
   * }</pre>
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB
   */
  List<MultiCloudCluster> multiCloudClusters();

  /**
   * How calls of this service shall go wrong, whichever operation they are for.
   *
   * <pre>{@code
   * cloud.hss().faults().next(2, Fault.throttled());   // fails twice, then works
   * }</pre>
   *
   * @return the project's faults for this service
   */
  Faults faults();

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
  Faults faults(String operationId);
}
