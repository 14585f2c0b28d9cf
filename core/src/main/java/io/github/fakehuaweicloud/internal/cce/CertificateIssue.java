package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCertificate;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.cce.clusters.ClusterKubeconfig;
import io.github.fakehuaweicloud.internal.cce.clusters.ClusterPki;
import io.github.fakehuaweicloud.internal.cce.clusters.Issuance;
import io.github.fakehuaweicloud.internal.cce.clusters.KubernetesVersion;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** Issues a certificate, whichever operation asks for it. */
final class CertificateIssue {

  private CertificateIssue() {}

  /**
   * Issues it, or says why not.
   *
   * @param end when it ends, for a start to the second
   */
  static Answer answer(
      Call call, CceCluster cluster, CceProject project, UnaryOperator<Instant> end) {
    if (!KubernetesVersion.of(cluster.version()).hasClientCertificates()) {
      return call.refused(
          CceError.VERSION_NOT_SUPPORTED,
          "Expected a cluster of v1.13 or later, but "
              + cluster.id()
              + " is of "
              + cluster.version());
    }
    return ControlPlane.isRunning(cluster)
        ? issue(call, cluster, project, end)
        : ControlPlane.refuse(call, cluster);
  }

  private static Answer issue(
      Call call, CceCluster cluster, CceProject project, UnaryOperator<Instant> endOf) {
    CceCertificate certificate =
        issue(cluster, project, userOf(call), call.now(), call.requestId(), endOf);
    HttpResponse response =
        HttpResponse.json(200, certificate.answer()).withHeader("Port-ID", cluster.portId());
    return call.answered(response, () -> project.certificates().add(certificate));
  }

  /** Issues it, whatever state the cluster is in. */
  static CceCertificate issue(
      CceCluster cluster,
      CceProject project,
      String userId,
      Instant now,
      String requestId,
      UnaryOperator<Instant> endOf) {
    Instant start = now.truncatedTo(ChronoUnit.SECONDS);
    Instant end = endOf.apply(start);
    ClusterPki.Issued issued = cluster.pki().issue(Issuance.of(userId, start, end), start);
    return new CceCertificate(
        cluster,
        Duration.between(start, end),
        issued,
        Body.of(ClusterKubeconfig.of(cluster, issued).toJson()),
        now,
        requestId,
        project.clock());
  }

  private static String userOf(Call call) {
    return call.userId()
        .orElseThrow(() -> new IllegalStateException("Nobody may have this without credentials"));
  }
}
