package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.faults.Faults;
import java.util.List;

/**
 * The Host Security Service of a project. It answers one operation: <a
 * href="https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateMultiCloudClusters.html">Creating
 * a Multi-cloud Cluster</a>.
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
   * Every multi-cloud cluster that was registered in this project.
   *
   * <pre>{@code
   * assertThat(cloud.hss().multiCloudClusters()).extracting(c -> c.name().orElse("")).contains("ywk-test");
   * }</pre>
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB
   */
  List<MultiCloudCluster> multiCloudClusters();

  /**
   * Faults for all operations of this service.
   *
   * <pre>{@code
   * cloud.hss().faults().next(2, Fault.throttled());   // fails twice, then works
   * }</pre>
   *
   * @return where a test adds faults
   */
  Faults faults();

  /**
   * Faults for one operation. They come before those of {@link #faults()}.
   *
   * <pre>{@code
   * cloud.hss().faults("CreateMultiCloudClusters").next(Fault.throttled());
   * }</pre>
   *
   * @param operationId the vendor's name of the operation, as in its SDKs
   * @return where a test adds faults
   * @throws IllegalArgumentException if there is no such operation; the message lists them
   */
  Faults faults(String operationId);
}
