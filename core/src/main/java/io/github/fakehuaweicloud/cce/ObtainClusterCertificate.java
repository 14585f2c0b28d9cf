package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.contract.CceEdition;
import io.github.fakehuaweicloud.contract.CcePage;
import io.github.fakehuaweicloud.contract.CertificateValidity;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.gateway.Answer;
import io.github.fakehuaweicloud.gateway.Call;
import io.github.fakehuaweicloud.gateway.Endpoint;
import io.github.fakehuaweicloud.gateway.ErrorWording;
import io.github.fakehuaweicloud.gateway.Faults;
import io.github.fakehuaweicloud.http.HttpResponse;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** {@code POST …/clustercert}: answers with a kubeconfig around a new client certificate. */
final class ObtainClusterCertificate implements Endpoint {

  private final CceEdition edition;
  private final Operation operation;
  private final Faults faults;
  private final Clusters clusters;

  ObtainClusterCertificate(CceEdition edition, Clusters clusters, Faults faults) {
    this.faults = faults;
    this.edition = edition;
    this.operation = CcePage.obtainClusterCertificate(edition);
    this.clusters = clusters;
  }

  @Override
  public Operation operation() {
    return operation;
  }

  @Override
  public Faults faults() {
    return faults;
  }

  @Override
  public Answer answer(Call call) {
    String id = call.path("cluster_id");
    return clusters
        .find(id)
        .map(cluster -> answer(call, cluster))
        .orElseGet(
            () -> Answer.of(CceError.NOT_FOUND.response("The project has no cluster " + id)));
  }

  @Override
  public ErrorWording errors() {
    return CceErrorWording.INSTANCE;
  }

  private Answer answer(Call call, Cluster cluster) {
    if (!KubernetesVersion.of(cluster.version()).hasClientCertificates()) {
      return Answer.of(
          CceError.VERSION_NOT_SUPPORTED.response(
              "Expected a cluster of v1.13 or later, but "
                  + cluster.id()
                  + " is of "
                  + cluster.version()));
    }
    ClusterPhase phase = clusters.phase(cluster);
    if (!phase.issuesCertificates()) {
      return Answer.of(
          CceError.INVALID_REQUEST.response(
              "Expected a cluster with a running control plane, but "
                  + cluster.id()
                  + " is in phase "
                  + phase.text()));
    }
    return issue(call, cluster);
  }

  private Answer issue(Call call, Cluster cluster) {
    Instant start = call.now().truncatedTo(ChronoUnit.SECONDS);
    Instant end = CertificateValidity.end(edition, call.body(), start);
    ClusterPki.Issued issued = clusters.pki(cluster).issue(new Issuance(start, end, true));
    Kubeconfig kubeconfig = ClusterKubeconfig.of(cluster, issued);
    HttpResponse response =
        HttpResponse.json(200, kubeconfig.toJson()).withHeader("Port-ID", cluster.portId());
    IssuedCertificate certificate =
        new IssuedCertificate(
            cluster,
            Duration.between(start, end),
            issued.owner(),
            issued.certificate(),
            kubeconfig,
            call.now(),
            call.requestId());
    return Answer.of(response, () -> clusters.record(certificate, response.body().size()));
  }
}
