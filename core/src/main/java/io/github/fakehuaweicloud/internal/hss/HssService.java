package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.endpoint.Endpoint;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.internal.faults.ServiceFaults;
import java.util.List;

/** HSS for one project. */
public final class HssService implements Hss {

  static final ErrorWording ERRORS = new HssErrorWording();

  private static final List<HssEndpoint> ENDPOINTS = List.of(new CreateMultiCloudCluster());

  private final MultiCloudClusters clusters = new MultiCloudClusters();
  private final ServiceFaults faults = new ServiceFaults();
  private final List<Endpoint> endpoints =
      ENDPOINTS.stream()
          .map(
              endpoint ->
                  new Endpoint(
                      endpoint.page(),
                      faults.ofOperation(endpoint.page()),
                      ERRORS,
                      call -> endpoint.answer(call, clusters)))
          .toList();

  public static List<Page> pages() {
    return ENDPOINTS.stream().map(HssEndpoint::page).toList();
  }

  public List<Endpoint> endpoints() {
    return endpoints;
  }

  @Override
  public List<MultiCloudCluster> multiCloudClusters() {
    return clusters.all();
  }

  @Override
  public Faults faults() {
    return faults.ofService();
  }

  @Override
  public Faults faults(String operationId) {
    return faults.ofOperation(operationId);
  }
}
