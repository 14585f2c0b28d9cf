package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.gateway.Endpoint;
import io.github.fakehuaweicloud.gateway.Faults;
import io.github.fakehuaweicloud.gateway.ServiceFaults;
import java.util.List;

/**
 * The fake of HSS for one project. Not meant for users, who hold its {@link Hss}.
 *
 * <pre>{@code
 * HssService hss = new HssService();
 * hss.endpoints();   // for the gateway
 * hss.hss();        // for the test
 * }</pre>
 */
public final class HssService {

  private final MultiCloudClusters clusters = new MultiCloudClusters();
  private final Faults faults = Faults.ofService();
  private final List<Endpoint> endpoints;

  /**
   * A service without clusters.
   *
   * <p>For example {@code new HssService().hss().multiCloudClusters()} is empty.
   */
  public HssService() {
    this.endpoints = List.of(new CreateMultiCloudCluster(clusters, faults.ofOperation()));
  }

  /**
   * What a test holds.
   *
   * <p>For example {@code service.hss().multiCloudClusters()}.
   *
   * @return the user's view of this service
   */
  public Hss hss() {
    return new Hss(clusters, new ServiceFaults(faults, endpoints));
  }

  /**
   * What the gateway calls: the service's operations.
   *
   * <p>For example {@code service.endpoints().get(0).operation()}.
   *
   * @return an endpoint for each
   */
  public List<Endpoint> endpoints() {
    return endpoints;
  }
}
