package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.gateway.Endpoint;

/** The fake of HSS for one project. Not meant for users, who hold its {@link Hss}. */
public final class HssService {

  private final MultiCloudClusters clusters = new MultiCloudClusters();
  private final Endpoint endpoint;

  /** A service without clusters. */
  public HssService() {
    this.endpoint = new CreateMultiCloudCluster(clusters);
  }

  /**
   * What a test holds.
   *
   * @return the user's view of this service
   */
  public Hss hss() {
    return new Hss(clusters, endpoint.faults());
  }

  /**
   * What the gateway calls.
   *
   * @return the endpoint
   */
  public Endpoint endpoint() {
    return endpoint;
  }
}
