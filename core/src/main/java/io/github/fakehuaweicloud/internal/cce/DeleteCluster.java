package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.internal.cce.answers.DeletedClusterDocument;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.requests.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

final class DeleteCluster implements CceEndpoint {

  @Override
  public Page page(CceEdition edition) {
    return DeleteClusterPage.PAGE;
  }

  @Override
  public Answer answer(Call call, CceProject project) {
    return project.withCluster(call, cluster -> delete(call, cluster, project));
  }

  private static Answer delete(Call call, CceCluster cluster, CceProject project) {
    if (cluster.settings().deletionProtection()) {
      return call.refused(
          CceError.FORBIDDEN, "The cluster " + cluster.id() + " is protected from deletion");
    }
    String jobId =
        cluster
            .jobId()
            .filter(running -> cluster.phase() == ClusterPhase.DELETING)
            .orElseGet(() -> UUID.randomUUID().toString());
    return call.answered(
        HttpResponse.json(200, DeletedClusterDocument.json(cluster, jobId, options(call))),
        () -> project.clusters().delete(cluster, jobId));
  }

  /** As in the sample of the page: {@code delete_evs}, {@code delete-skip}. */
  private static Map<String, String> options(Call call) {
    Map<String, String> options = new LinkedHashMap<>();
    DeleteClusterPage.RESOURCES.forEach(
        (resource, byDefault) ->
            options.put(
                resource,
                "delete-" + word(call.value(Parameter.text(resource)).orElse(byDefault))));
    return options;
  }

  private static String word(String value) {
    return switch (value) {
      case "true" -> "block";
      case "false" -> "skip";
      default -> value;
    };
  }
}
