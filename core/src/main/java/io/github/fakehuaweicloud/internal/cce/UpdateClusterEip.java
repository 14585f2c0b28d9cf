package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.cce.answers.EndpointsDocument;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.cce.clusters.Clusters;
import io.github.fakehuaweicloud.internal.cce.clusters.Eip;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.Optional;

final class UpdateClusterEip implements CceEndpoint {

  @Override
  public Page page(CceEdition edition) {
    return UpdateClusterEipPage.PAGE;
  }

  @Override
  public Answer answer(Call call, CceProject project) {
    return project.withCluster(call, cluster -> update(call, cluster, project.clusters()));
  }

  private static Answer update(Call call, CceCluster cluster, Clusters clusters) {
    if (!ControlPlane.isRunning(cluster)) {
      return ControlPlane.refuse(call, cluster);
    }
    return UpdateClusterEipPage.binds(call.required(CceParameters.ACTION))
        ? bind(call, cluster, clusters)
        : unbind(call, cluster, clusters);
  }

  private static Answer bind(Call call, CceCluster cluster, Clusters clusters) {
    String id = call.required(CceParameters.EIP_ID);
    Optional<Eip> bound = cluster.eip();
    if (bound.isPresent() && !bound.get().id().equals(id)) {
      return refused(call, "The cluster already has the EIP " + bound.get().id() + "; unbind it");
    }
    Optional<Eip> eip = clusters.eips().find(id);
    if (eip.isEmpty()) {
      return refused(
          call, "The fake has no more addresses to make up for EIPs; say this one with addEip");
    }
    if (bound.isEmpty() && !clusters.claim(cluster, eip.get())) {
      return refused(
          call,
          "The EIP " + id + " is bound to another cluster, or another call is binding one of them");
    }
    return call.answered(
        HttpResponse.json(200, EndpointsDocument.bound(cluster, eip.get())),
        () -> clusters.bind(cluster, eip.get()));
  }

  private static Answer unbind(Call call, CceCluster cluster, Clusters clusters) {
    return cluster.eip().isEmpty()
        ? refused(call, "The cluster has no EIP to unbind")
        : call.answered(
            HttpResponse.json(200, EndpointsDocument.unbound(cluster)),
            () -> clusters.unbind(cluster));
  }

  private static Answer refused(Call call, String why) {
    return call.refused(CceError.INVALID_REQUEST, why);
  }
}
