package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.cce.clusters.KubernetesVersion;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpResponse;

final class RevokeClusterCertificate implements CceEndpoint {

  @Override
  public Page page(CceEdition edition) {
    return RevokeClusterCertificatePage.PAGE;
  }

  @Override
  public Answer answer(Call call, CceProject project) {
    return project.withCluster(call, cluster -> revoke(call, cluster, project));
  }

  private static Answer revoke(Call call, CceCluster cluster, CceProject project) {
    if (!KubernetesVersion.of(cluster.version()).revokesCertificates()) {
      return call.refused(
          CceError.VERSION_NOT_SUPPORTED,
          "Expected a cluster of v1.19 or later, but "
              + cluster.id()
              + " is of "
              + cluster.version());
    }
    String owner =
        call.value(CceParameters.USER_ID).orElseGet(() -> call.required(CceParameters.AGENCY_ID));
    return call.answered(
        new HttpResponse(200, Headers.empty(), Body.empty()),
        () -> {
          cluster.pki().revoke(owner);
          project.certificates().revoke(cluster, owner);
        });
  }
}
