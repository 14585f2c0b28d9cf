package io.github.fakehuaweicloud.hss;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.contract.HssPage;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.contract.Violations;
import io.github.fakehuaweicloud.gateway.Answer;
import io.github.fakehuaweicloud.gateway.Call;
import io.github.fakehuaweicloud.gateway.Endpoint;
import io.github.fakehuaweicloud.gateway.ErrorWording;
import io.github.fakehuaweicloud.gateway.Faults;
import io.github.fakehuaweicloud.http.HttpResponse;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import java.util.List;
import java.util.UUID;

/** {@code POST …/multi-cloud/clusters}: registers a cluster by its kubeconfig. */
final class CreateMultiCloudCluster implements Endpoint {

  private final Faults faults;
  private final MultiCloudClusters clusters;

  CreateMultiCloudCluster(MultiCloudClusters clusters, Faults faults) {
    this.faults = faults;
    this.clusters = clusters;
  }

  @Override
  public Operation operation() {
    return HssPage.CREATE_MULTI_CLOUD_CLUSTER;
  }

  @Override
  public Faults faults() {
    return faults;
  }

  @Override
  public Answer answer(Call call) {
    try {
      Kubeconfig kubeConfig = Kubeconfig.parse(call.body().path("kube_config").textValue());
      return register(call, kubeConfig);
    } catch (KubeconfigFormatException malformed) {
      List<Violation> violations =
          List.of(Violations.malformed(operation(), "kube_config", malformed.getMessage()));
      return Answer.refused(errors().broken(violations), violations);
    }
  }

  @Override
  public ErrorWording errors() {
    return HssErrorWording.INSTANCE;
  }

  private Answer register(Call call, Kubeconfig kubeConfig) {
    String id = UUID.randomUUID().toString();
    String enterpriseProjectId =
        call.request()
            .query()
            .first("enterprise_project_id")
            .orElse(HssPage.DEFAULT_ENTERPRISE_PROJECT);
    MultiCloudCluster cluster =
        MultiCloudCluster.of(id, call.requestId(), enterpriseProjectId, call.body(), kubeConfig);
    return Answer.of(
        HttpResponse.json(
            200, JsonNodeFactory.instance.objectNode().put("cluster_id", id).toString()),
        () -> clusters.add(cluster, call.request().body().size()));
  }
}
