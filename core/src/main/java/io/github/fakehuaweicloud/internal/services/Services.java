package io.github.fakehuaweicloud.internal.services;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.iam.Iam;
import io.github.fakehuaweicloud.internal.cce.CceService;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.endpoint.Endpoint;
import io.github.fakehuaweicloud.internal.faults.ServiceFaults;
import io.github.fakehuaweicloud.internal.hss.HssService;
import io.github.fakehuaweicloud.internal.iam.Access;
import io.github.fakehuaweicloud.internal.iam.IamService;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.kubernetes.ClusterApiServer;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.requests.Operation;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class Services implements AutoCloseable {

  private final CceService cce;
  private final HssService hss;
  private final IamService iam;

  /**
   * @param allowance for all that is recorded of the project
   * @param address the server's own
   */
  public Services(
      Access access,
      CceEdition edition,
      Clock clock,
      KeyPairs keys,
      Allowance allowance,
      String address) {
    this.cce = new CceService(access.identity(), edition, clock, keys, allowance);
    this.hss = new HssService(access.identity(), allowance);
    this.iam = new IamService(access, address);
  }

  public static List<Page> pages(CceEdition edition) {
    return Stream.of(CceService.pages(edition), HssService.pages(), IamService.pages())
        .flatMap(List::stream)
        .toList();
  }

  /** The operations that need no credentials, for callers whose project is unknown. */
  public static List<Endpoint> ofNobody() {
    return Stream.concat(CceService.ofNobody().stream(), IamService.ofNobody().stream()).toList();
  }

  /** Uses the newest edition. */
  public static Optional<Page> page(Operation operation) {
    return pages(CceEdition.latest()).stream().filter(page -> page.isOf(operation)).findFirst();
  }

  /** By the ids of their operations. They are made anew whenever somebody asks. */
  public Map<String, Endpoint> endpoints() {
    return Stream.of(cce.endpoints(), hss.endpoints(), iam.endpoints())
        .flatMap(List::stream)
        .collect(
            Collectors.toUnmodifiableMap(endpoint -> endpoint.page().id(), Function.identity()));
  }

  /** Of the cluster that has an id; empty if it has none. */
  public Optional<ClusterApiServer> startedApiServer(String clusterId) {
    return cce.startedApiServer(clusterId);
  }

  public Cce cce() {
    return cce;
  }

  public Hss hss() {
    return hss;
  }

  public Iam iam() {
    return iam;
  }

  /** Issues a certificate as if the project's first user had asked for it. */
  public Kubeconfig issueKubeconfig(Cluster cluster, Duration validity) {
    return cce.issueKubeconfig(cluster, validity);
  }

  /** By the names of the services in lower case. */
  public Map<String, ServiceFaults> faults() {
    Map<String, ServiceFaults> faults = new LinkedHashMap<>();
    faults.put("cce", cce.serviceFaults());
    faults.put("hss", hss.serviceFaults());
    faults.put("iam", iam.serviceFaults());
    return faults;
  }

  @Override
  public void close() {
    cce.close();
    hss.close();
    iam.close();
  }
}
