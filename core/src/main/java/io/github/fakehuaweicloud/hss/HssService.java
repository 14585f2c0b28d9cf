package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.gateway.Endpoint;

/**
 * The fake of HSS for one project. Not meant for users, who hold its {@link Hss}.
 *
 * <pre>{@code
 * HssService hss = new HssService();
 * hss.endpoint();   // for the gateway
 * hss.hss();        // for the test
 * }</pre>
 */
public final class HssService {

  private final MultiCloudClusters clusters = new MultiCloudClusters();
  private final Endpoint endpoint;

  /**
   * A service without clusters.
   *
   * <p>For example {@code new HssService().hss().multiCloudClusters()} is empty.
   */
  public HssService() {
    this.endpoint = new CreateMultiCloudCluster(clusters);
  }

  /**
   * What a test holds.
   *
   * <p>For example {@code service.hss().multiCloudClusters()}.
   *
   * @return the user's view of this service
   */
  public Hss hss() {
    return new Hss(clusters, endpoint.faults());
  }

  /**
   * What the gateway calls.
   *
   * <p>For example {@code service.endpoint().operation()} is HSS's page.
   *
   * @return the endpoint
   */
  public Endpoint endpoint() {
    return endpoint;
  }
}
