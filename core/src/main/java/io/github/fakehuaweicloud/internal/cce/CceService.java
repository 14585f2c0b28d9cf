package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterBuilder;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.cce.NextCertificate;
import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.endpoint.Endpoint;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.internal.faults.FaultPlan;
import io.github.fakehuaweicloud.internal.faults.ServiceFaults;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** CCE for one project. */
public final class CceService implements Cce, AutoCloseable {

  private static final List<CceEndpoint> ENDPOINTS =
      List.of(new ObtainClusterCertificate(), new RevokeClusterCertificate(), new ShowVersion());

  private static final ErrorWording ERRORS = new CceErrorWording();

  private final Clusters clusters;
  private final ServiceFaults faults = new ServiceFaults();
  private final List<Endpoint> endpoints;

  public CceService(Identity identity, CceEdition edition, Clock clock, KeyPairs keys) {
    this.clusters = new Clusters(identity, edition, clock, keys);
    this.endpoints =
        ENDPOINTS.stream()
            .map(
                endpoint -> {
                  Page page = endpoint.page(edition);
                  return new Endpoint(
                      page,
                      faults.ofOperation(page),
                      ERRORS,
                      call -> endpoint.answer(call, clusters));
                })
            .toList();
  }

  public static List<Page> pages(CceEdition edition) {
    return ENDPOINTS.stream().map(endpoint -> endpoint.page(edition)).toList();
  }

  /** The open operations for callers who named no project. */
  public static List<Endpoint> ofNobody() {
    return List.of(
        new Endpoint(ShowVersionPage.PAGE, FaultPlan.ofService(), ERRORS, ShowVersion::answer));
  }

  public List<Endpoint> endpoints() {
    return endpoints;
  }

  @Override
  public Cluster addCluster() {
    return addCluster(cluster -> {});
  }

  @Override
  public Cluster addCluster(Consumer<ClusterBuilder> describe) {
    ClusterDescription description = new ClusterDescription();
    describe.accept(description);
    return clusters.add(description);
  }

  @Override
  public List<Cluster> clusters() {
    return clusters.all();
  }

  @Override
  public Optional<Cluster> cluster(String id) {
    return clusters.find(id).map(found -> found);
  }

  @Override
  public void setPhase(Cluster cluster, ClusterPhase phase) {
    clusters.setPhase(cluster, phase);
  }

  @Override
  public NextCertificate nextCertificate(Cluster cluster) {
    return clusters.pki(cluster).changes();
  }

  @Override
  public X509Certificate certificateAuthority(Cluster cluster) {
    return clusters.authorityCertificate(cluster);
  }

  @Override
  public List<IssuedCertificate> issuedCertificates() {
    return List.copyOf(clusters.issued());
  }

  @Override
  public Faults faults() {
    return faults.ofService();
  }

  @Override
  public Faults faults(String operationId) {
    return faults.ofOperation(operationId);
  }

  @Override
  public void close() {
    clusters.close();
  }
}
