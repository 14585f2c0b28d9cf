package io.github.fakehuaweicloud.hss;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.contract.CheckedRequest;
import io.github.fakehuaweicloud.contract.HssPage;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.RequestCheck;
import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.contract.Violations;
import io.github.fakehuaweicloud.gateway.Answer;
import io.github.fakehuaweicloud.gateway.Call;
import io.github.fakehuaweicloud.gateway.Endpoint;
import io.github.fakehuaweicloud.http.HttpResponse;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@code POST …/multi-cloud/clusters}: registers a cluster by its kubeconfig. */
final class CreateMultiCloudCluster implements Endpoint {

  private final String projectId;
  private final MultiCloudClusters clusters;

  CreateMultiCloudCluster(String projectId, MultiCloudClusters clusters) {
    this.projectId = projectId;
    this.clusters = clusters;
  }

  @Override
  public Operation operation() {
    return HssPage.CREATE_MULTI_CLOUD_CLUSTER;
  }

  @Override
  public Answer answer(Call call) {
    if (!call.path().get("project_id").equals(projectId)) {
      return Answer.of(
          HssError.ACCESS_DENIED.response(
              "The caller's token or access key is not of the project in the path"));
    }
    CheckedRequest checked = RequestCheck.check(operation(), call.request(), call.path());
    return checked.violations().isEmpty() ? register(call, checked) : refuse(checked.violations());
  }

  private Answer register(Call call, CheckedRequest checked) {
    Kubeconfig kubeConfig;
    try {
      kubeConfig = Kubeconfig.parse(checked.body().path("kube_config").textValue());
    } catch (KubeconfigFormatException malformed) {
      return refuse(
          List.of(Violations.malformed(operation(), "kube_config", malformed.getMessage())));
    }
    String id = UUID.randomUUID().toString();
    String enterpriseProjectId =
        call.request()
            .query()
            .first("enterprise_project_id")
            .orElse(HssPage.DEFAULT_ENTERPRISE_PROJECT);
    clusters.add(MultiCloudCluster.of(id, enterpriseProjectId, checked.body(), kubeConfig));
    return Answer.of(
        HttpResponse.json(
            200, JsonNodeFactory.instance.objectNode().put("cluster_id", id).toString()));
  }

  private static Answer refuse(List<Violation> violations) {
    boolean malformedBody =
        violations.stream().anyMatch(violation -> violation.parameter().equals("body"));
    HssError error = malformedBody ? HssError.MALFORMED_REQUEST : HssError.INVALID_PARAMETER;
    String sentences =
        violations.stream().map(Violation::message).collect(Collectors.joining("; "));
    return new Answer(error.response(sentences), violations);
  }
}
