package io.github.fakehuaweicloud.internal.hss;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.UUID;

final class CreateMultiCloudCluster implements HssEndpoint {

  @Override
  public Page page() {
    return CreateMultiCloudClusterPage.PAGE;
  }

  @Override
  public Answer answer(Call call, HssProject project) {
    return Kubeconfigs.keep(
        call,
        page(),
        HssParameters.KUBE_CONFIG,
        (kept, kubeconfig) -> register(kept, kubeconfig, project));
  }

  private static Answer register(Call call, UploadedKubeconfig kubeconfig, HssProject project) {
    Registration registration =
        new Registration(UUID.randomUUID().toString(), call.requestId(), true, kubeconfig.sent());
    RegisteredCluster cluster =
        RegisteredCluster.of(
            registration,
            kubeconfig,
            project.connections().attempt(Agent.ABSENT, kubeconfig).apply(Agent.ABSENT));
    return call.answered(
        HttpResponse.json(
            200, JsonNodeFactory.instance.objectNode().put("cluster_id", cluster.id()).toString()),
        () -> project.clusters().add(cluster));
  }
}
