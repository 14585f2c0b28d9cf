package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.contract.CcePage;
import io.github.fakehuaweicloud.contract.CheckedRequest;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.RequestCheck;
import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.gateway.Answer;
import io.github.fakehuaweicloud.gateway.Call;
import io.github.fakehuaweicloud.gateway.Endpoint;
import io.github.fakehuaweicloud.http.HttpResponse;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code POST …/clustercert}: answers with a kubeconfig around a new client certificate. */
final class ObtainClusterCertificate implements Endpoint {

  private final String projectId;
  private final Clusters clusters;

  ObtainClusterCertificate(String projectId, Clusters clusters) {
    this.projectId = projectId;
    this.clusters = clusters;
  }

  @Override
  public Operation operation() {
    return CcePage.OBTAIN_CLUSTER_CERTIFICATE;
  }

  @Override
  public Answer answer(Call call) {
    if (!call.path().get("project_id").equals(projectId)) {
      return Answer.of(
          CceError.FORBIDDEN.response(
              "The caller's token or access key is not of the project in the path"));
    }
    CheckedRequest checked = RequestCheck.check(operation(), call.request(), call.path());
    return checked.violations().isEmpty()
        ? Answer.of(answerValid(call, checked))
        : new Answer(refuse(checked.violations()), checked.violations());
  }

  private static HttpResponse refuse(List<Violation> violations) {
    boolean wrongMediaType =
        violations.stream()
            .anyMatch(
                violation ->
                    violation.parameter().equals("Content-Type")
                        && violation.reason() == Violation.Reason.INVALID);
    CceError error =
        wrongMediaType ? CceError.CONTENT_TYPE_NOT_SUPPORTED : CceError.INVALID_REQUEST;
    return error.response(
        violations.stream().map(Violation::message).collect(Collectors.joining("; ")));
  }

  private HttpResponse answerValid(Call call, CheckedRequest checked) {
    String id = call.path().get("cluster_id");
    Optional<Cluster> cluster = clusters.find(id);
    if (cluster.isEmpty()) {
      return CceError.NOT_FOUND.response("The project has no cluster " + id);
    }
    if (!KubernetesVersion.of(cluster.get().version()).hasClientCertificates()) {
      return CceError.VERSION_NOT_SUPPORTED.response(
          "Expected a cluster of v1.13 or later, but " + id + " is of " + cluster.get().version());
    }
    return issue(call, cluster.get(), validity(checked.body().path("duration").intValue()));
  }

  private HttpResponse issue(Call call, Cluster cluster, Duration validity) {
    ClusterPki.Issued issued = clusters.pki(cluster).issue(call.now(), validity);
    Kubeconfig kubeconfig = ClusterKubeconfig.of(cluster, issued);
    clusters.record(
        new IssuedCertificate(cluster, validity, issued.certificate(), kubeconfig, call.now()));
    return HttpResponse.json(200, kubeconfig.toJson()).withHeader("Port-ID", cluster.portId());
  }

  private static Duration validity(int days) {
    return Duration.ofDays(days == CcePage.LONGEST ? CcePage.MAX_DURATION_DAYS : days);
  }
}
