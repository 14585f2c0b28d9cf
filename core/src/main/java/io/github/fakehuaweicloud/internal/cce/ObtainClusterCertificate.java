package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

final class ObtainClusterCertificate implements CceEndpoint {

  @Override
  public Page page(CceEdition edition) {
    return ObtainClusterCertificatePage.of(edition);
  }

  @Override
  public Answer answer(Call call, Clusters clusters) {
    return clusters
        .find(call.required(CceParameters.CLUSTER_ID))
        .map(cluster -> answer(call, cluster, clusters))
        .orElseGet(() -> UnknownCluster.refuse(call));
  }

  private static Answer answer(Call call, CceCluster cluster, Clusters clusters) {
    if (!KubernetesVersion.of(cluster.version()).hasClientCertificates()) {
      return call.refused(
          CceError.VERSION_NOT_SUPPORTED,
          "Expected a cluster of v1.13 or later, but "
              + cluster.id()
              + " is of "
              + cluster.version());
    }
    ClusterPhase phase = clusters.phase(cluster);
    if (!phase.issuesCertificates()) {
      return call.refused(
          CceError.INVALID_REQUEST,
          "Expected a cluster with a running control plane, but "
              + cluster.id()
              + " is in phase "
              + phase.text());
    }
    return issue(call, cluster, clusters);
  }

  private static Answer issue(Call call, CceCluster cluster, Clusters clusters) {
    Instant start = call.now().truncatedTo(ChronoUnit.SECONDS);
    Instant end =
        CertificateValidity.end(
            clusters.edition(),
            call.value(CceParameters.DURATION),
            call.value(CceParameters.EXPIRE_AT),
            start);
    ClusterPki.Issued issued = clusters.pki(cluster).issue(new Issuance(start, end, true), start);
    Kubeconfig kubeconfig = ClusterKubeconfig.of(cluster, issued);
    HttpResponse response =
        HttpResponse.json(200, kubeconfig.toJson()).withHeader("Port-ID", cluster.portId());
    CceCertificate certificate =
        new CceCertificate(
            cluster,
            Duration.between(start, end),
            issued,
            kubeconfig,
            call.now(),
            call.requestId(),
            clusters.clock());
    return call.answered(response, () -> clusters.record(certificate, response.body().size()));
  }
}
