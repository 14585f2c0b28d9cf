package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterBuilder;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.cce.NextCertificate;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.internal.cce.clusters.ClusterDescription;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.internal.wire.ApiServerDocument;
import io.github.fakehuaweicloud.internal.wire.ClusterChange;
import io.github.fakehuaweicloud.internal.wire.ClusterDocument;
import io.github.fakehuaweicloud.internal.wire.ClustersDocument;
import io.github.fakehuaweicloud.internal.wire.EipDocument;
import io.github.fakehuaweicloud.internal.wire.TransitionDocument;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** CCE of a project elsewhere. */
final class RemoteCce implements Cce {

  private static final String SERVICE = "cce";

  private final ProjectControl control;
  private final RemoteCertificates certificates;
  private final RemoteApiServers apiServers;

  RemoteCce(ProjectControl control, RemoteClock clock) {
    this.control = control;
    this.certificates = new RemoteCertificates(control, clock);
    this.apiServers = new RemoteApiServers(control);
  }

  @Override
  public Cluster addCluster() {
    return addCluster(cluster -> {});
  }

  @Override
  public Cluster addCluster(Consumer<ClusterBuilder> describe) {
    NewClusterBuilder cluster = new NewClusterBuilder();
    describe.accept(cluster);
    return cluster(control.post("/clusters", cluster.document(), ClusterDocument.class));
  }

  @Override
  public List<Cluster> clusters() {
    return control.get("/clusters", ClustersDocument.class).clusters().stream()
        .<Cluster>map(this::cluster)
        .toList();
  }

  @Override
  public Optional<Cluster> cluster(String id) {
    // Not by its own path, where the certificate of its authority would be made.
    return clusters().stream().filter(cluster -> cluster.id().equals(id)).findFirst();
  }

  private RemoteCluster cluster(ClusterDocument document) {
    return new RemoteCluster(control, document);
  }

  @Override
  public void setPhase(Cluster cluster, ClusterPhase phase) {
    change(cluster, new ClusterChange(Optional.of(phase.text()), Optional.empty()));
  }

  @Override
  public void transitions(Transition transition) {
    control.post("/transitions", TransitionDocument.of(transition));
  }

  @Override
  public void bindPublicIp(Cluster cluster, String publicIp) {
    new ClusterDescription().publicIp(publicIp);
    change(cluster, new ClusterChange(Optional.empty(), Optional.of(publicIp)));
  }

  @Override
  public void unbindPublicIp(Cluster cluster) {
    change(cluster, new ClusterChange(Optional.empty(), Optional.of("")));
  }

  private void change(Cluster cluster, ClusterChange change) {
    own(
        cluster,
        () -> {
          control.patch(path(cluster), change);
          return cluster;
        });
  }

  @Override
  public void addEip(String id, String publicIp) {
    control.post("/eips", new EipDocument(id, publicIp));
  }

  @Override
  public void removeCluster(Cluster cluster) {
    own(
        cluster,
        () -> {
          control.delete(path(cluster));
          return cluster;
        });
  }

  @Override
  public NextCertificate nextCertificate(Cluster cluster) {
    demandKnown(cluster);
    if (cluster(cluster.id()).isEmpty()) {
      throw gone(cluster);
    }
    return new RemoteNextCertificate(
        change ->
            own(
                cluster,
                () -> {
                  control.post(path(cluster) + "/next-certificate", change);
                  return cluster;
                }));
  }

  @Override
  public X509Certificate certificateAuthority(Cluster cluster) {
    demandKnown(cluster);
    try {
      return Certificates.read(
          control
              .get(path(cluster), ClusterDocument.class)
              .certificateAuthority()
              .orElseThrow(() -> new IllegalStateException("The fake shows every authority")));
    } catch (RefusedException gone) {
      if (!gone.isOf("unknown-cluster")) {
        throw gone;
      }
      return authorityOfGone(cluster);
    }
  }

  /** Its kubeconfigs hold the certificate. */
  private X509Certificate authorityOfGone(Cluster cluster) {
    return issuedCertificates().stream()
        .filter(issued -> issued.cluster().equals(cluster))
        .flatMap(issued -> issued.kubeconfig().clusters().stream())
        .flatMap(entry -> authority(entry).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The cluster "
                        + cluster.id()
                        + " was deleted before it issued a certificate, so the certificate of its"
                        + " authority is not known on another machine. Ask for it before"));
  }

  private static Optional<X509Certificate> authority(KubeconfigCluster entry) {
    return entry.certificateAuthority();
  }

  @Override
  public ApiServer apiServer(Cluster cluster) {
    return own(
        cluster,
        () -> apiServers.of(control.post(path(cluster) + "/api-server", ApiServerDocument.class)));
  }

  @Override
  public List<ApiServer> apiServers() {
    return apiServers.all();
  }

  @Override
  public List<IssuedCertificate> issuedCertificates() {
    return certificates.all();
  }

  @Override
  public Faults faults() {
    return RemoteFaults.ofService(control, SERVICE);
  }

  @Override
  public Faults faults(String operationId) {
    return RemoteFaults.ofOperation(control, SERVICE, operationId);
  }

  private static String path(Cluster cluster) {
    return "/clusters/" + PercentEncoding.encode(cluster.id());
  }

  /** Words what is wrong as an embedded fake does. */
  private <T> T own(Cluster cluster, Supplier<T> step) {
    demandKnown(cluster);
    try {
      return step.get();
    } catch (RefusedException refused) {
      throw refused.isOf("unknown-cluster") ? gone(cluster) : refused;
    }
  }

  private void demandKnown(Cluster cluster) {
    if (!(cluster instanceof RemoteCluster ours && ours.isOf(control))) {
      throw new IllegalArgumentException(
          "The cluster "
              + cluster.id()
              + " is not of this project, whose clusters are "
              + clusters().stream().map(Cluster::id).toList());
    }
  }

  private IllegalArgumentException gone(Cluster cluster) {
    return new IllegalArgumentException(
        "The cluster "
            + cluster.id()
            + " was deleted; the clusters of this project are "
            + clusters().stream().map(Cluster::id).toList());
  }
}
