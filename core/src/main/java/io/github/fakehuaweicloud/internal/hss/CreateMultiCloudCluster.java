package io.github.fakehuaweicloud.internal.hss;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Violations;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import java.util.UUID;

final class CreateMultiCloudCluster implements HssEndpoint {

  @Override
  public Page page() {
    return CreateMultiCloudClusterPage.PAGE;
  }

  @Override
  public Answer answer(Call call, MultiCloudClusters clusters) {
    try {
      Kubeconfig kubeconfig = Kubeconfig.parse(call.required(HssParameters.KUBE_CONFIG));
      return register(call, kubeconfig, clusters);
    } catch (KubeconfigFormatException malformed) {
      return HssService.ERRORS.refuse(
          call.with(
              call.request()
                  .breaking(Violations.malformed(page(), "kube_config", malformed.getMessage()))));
    }
  }

  private static Answer register(Call call, Kubeconfig kubeconfig, MultiCloudClusters clusters) {
    RegisteredCluster cluster =
        new RegisteredCluster(
            UUID.randomUUID().toString(), call.requestId(), call.request().sent(), kubeconfig);
    return call.answered(
        HttpResponse.json(
            200, JsonNodeFactory.instance.objectNode().put("cluster_id", cluster.id()).toString()),
        () -> clusters.add(cluster, call.request().size()));
  }
}
