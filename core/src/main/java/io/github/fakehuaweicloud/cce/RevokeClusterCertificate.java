package io.github.fakehuaweicloud.cce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.contract.CcePage;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.gateway.Answer;
import io.github.fakehuaweicloud.gateway.Call;
import io.github.fakehuaweicloud.gateway.Endpoint;
import io.github.fakehuaweicloud.gateway.ErrorWording;
import io.github.fakehuaweicloud.gateway.Faults;
import io.github.fakehuaweicloud.http.Body;
import io.github.fakehuaweicloud.http.Headers;
import io.github.fakehuaweicloud.http.HttpResponse;

/** {@code POST …/clustercertrevoke}: what a user drew so far opens the cluster no more. */
final class RevokeClusterCertificate implements Endpoint {

  private final Clusters clusters;
  private final Faults faults;

  RevokeClusterCertificate(Clusters clusters, Faults faults) {
    this.clusters = clusters;
    this.faults = faults;
  }

  @Override
  public Operation operation() {
    return CcePage.REVOKE_CLUSTER_CERTIFICATE;
  }

  @Override
  public Faults faults() {
    return faults;
  }

  @Override
  public ErrorWording errors() {
    return CceErrorWording.INSTANCE;
  }

  @Override
  public Answer answer(Call call) {
    String id = call.path("cluster_id");
    return clusters
        .find(id)
        .map(cluster -> answer(call.body(), cluster))
        .orElseGet(
            () -> Answer.of(CceError.NOT_FOUND.response("The project has no cluster " + id)));
  }

  private Answer answer(ObjectNode body, Cluster cluster) {
    if (!KubernetesVersion.of(cluster.version()).revokesCertificates()) {
      return Answer.of(
          CceError.VERSION_NOT_SUPPORTED.response(
              "Expected a cluster of v1.19 or later, but "
                  + cluster.id()
                  + " is of "
                  + cluster.version()));
    }
    String owner = body.path(body.hasNonNull("userId") ? "userId" : "agencyId").textValue();
    return Answer.of(
        new HttpResponse(200, Headers.empty(), Body.empty()),
        () -> clusters.revoke(cluster, owner));
  }
}
