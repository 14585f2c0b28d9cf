package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterBuilder;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.cce.NextCertificate;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCertificate;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.cce.clusters.ClusterDescription;
import io.github.fakehuaweicloud.internal.cce.clusters.Clusters;
import io.github.fakehuaweicloud.internal.cce.clusters.IssuedCertificates;
import io.github.fakehuaweicloud.internal.cce.clusters.Pace;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.endpoint.Endpoint;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.internal.faults.FaultPlan;
import io.github.fakehuaweicloud.internal.faults.ServiceFaults;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.kubernetes.ClusterApiServer;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.internal.text.RandomText;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** CCE for one project. */
public final class CceService implements Cce, AutoCloseable {

  private static final List<CceEndpoint> ENDPOINTS =
      List.of(
          new ObtainClusterCertificate(),
          new RevokeClusterCertificate(),
          new ObtainClusterCertificateByGet(),
          new CreateCluster(),
          new ListClusters(),
          new ShowCluster(),
          new ShowClusterEndpoints(),
          new UpdateClusterEip(),
          new DeleteCluster(),
          new ShowJob(),
          new ShowVersion());

  private static final ErrorWording ERRORS = new CceErrorWording();

  private static final Duration SHORTEST = Duration.ofDays(1);
  private static final Duration LONGEST = Duration.ofDays(30 * 365L);

  private final Clusters clusters;
  private final IssuedCertificates certificates;
  private final ServiceFaults faults = new ServiceFaults();
  private final CceProject project;
  private final String userId;

  public CceService(
      Identity identity, CceEdition edition, Clock clock, KeyPairs keys, Allowance allowance) {
    this.clusters = new Clusters(identity, edition, clock, keys, allowance);
    this.certificates = new IssuedCertificates(allowance);
    this.userId = identity.userId();
    this.project = new CceProject(clusters, certificates, edition, clock);
    pages(edition).forEach(faults::ofOperation);
  }

  public static List<Page> pages(CceEdition edition) {
    return ENDPOINTS.stream().map(endpoint -> endpoint.page(edition)).toList();
  }

  /** The open operations for callers who named no project. */
  public static List<Endpoint> ofNobody() {
    return List.of(
        new Endpoint(ShowVersionPage.PAGE, FaultPlan.ofService(), ERRORS, ShowVersion::answer));
  }

  /** For whoever passes calls on: they are not kept here. */
  public List<Endpoint> endpoints() {
    return ENDPOINTS.stream().map(this::endpoint).toList();
  }

  private Endpoint endpoint(CceEndpoint endpoint) {
    Page page = endpoint.page(project.edition());
    return new Endpoint(
        page, faults.ofOperation(page), ERRORS, call -> endpoint.answer(call, project));
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
    return List.copyOf(clusters.all());
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
  public void transitions(Transition transition) {
    clusters.pace(Pace.of(transition));
  }

  @Override
  public void bindPublicIp(Cluster cluster, String publicIp) {
    clusters.bindPublicIp(cluster, publicIp);
  }

  @Override
  public void unbindPublicIp(Cluster cluster) {
    clusters.unbindPublicIp(cluster);
  }

  @Override
  public void addEip(String id, String publicIp) {
    clusters.eips().add(id, publicIp);
  }

  @Override
  public void removeCluster(Cluster cluster) {
    clusters.remove(cluster);
  }

  @Override
  public NextCertificate nextCertificate(Cluster cluster) {
    return clusters.changes(cluster);
  }

  @Override
  public ApiServer apiServer(Cluster cluster) {
    return clusters.apiServer(cluster);
  }

  /** Of the cluster that has an id; empty if it has none. */
  public Optional<ClusterApiServer> startedApiServer(String clusterId) {
    return clusters.startedApiServer(clusterId);
  }

  @Override
  public List<ApiServer> apiServers() {
    return List.copyOf(clusters.apiServers());
  }

  @Override
  public X509Certificate certificateAuthority(Cluster cluster) {
    return clusters.authorityCertificate(cluster);
  }

  @Override
  public List<IssuedCertificate> issuedCertificates() {
    return List.copyOf(certificates.all());
  }

  /**
   * Issues a certificate as if the project's first user had asked for it.
   *
   * @throws IllegalArgumentException if the validity is not from a day to 30 years
   */
  public Kubeconfig issueKubeconfig(Cluster cluster, Duration validity) {
    if (validity.compareTo(SHORTEST) < 0 || validity.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "Expected a validity of 1 to " + LONGEST.toDays() + " days, got " + validity);
    }
    CceCluster own = clusters.find(cluster.id()).orElseThrow();
    CceCertificate certificate =
        CertificateIssue.issue(
            own,
            project,
            userId,
            project.clock().instant(),
            RandomText.hex(32),
            start -> start.plus(validity));
    certificates.add(certificate);
    return certificate.kubeconfig();
  }

  public ServiceFaults serviceFaults() {
    return faults;
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
    faults.close();
  }
}
