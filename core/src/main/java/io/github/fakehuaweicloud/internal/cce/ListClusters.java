package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.cce.answers.ClusterDocument;
import io.github.fakehuaweicloud.internal.cce.answers.ClusterListDocument;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.requests.Parameter;
import java.util.List;

final class ListClusters implements CceEndpoint {

  @Override
  public Page page(CceEdition edition) {
    return ListClustersPage.PAGE;
  }

  @Override
  public Answer answer(Call call, CceProject project) {
    List<CceCluster> all = project.clusters().all();
    List<CceCluster> asked =
        all.stream()
            .filter(cluster -> isAsked(call, CceParameters.STATUS, cluster.phase().text()))
            .filter(cluster -> isAsked(call, CceParameters.TYPE, cluster.settings().type()))
            .filter(cluster -> isAsked(call, CceParameters.VERSION, cluster.version()))
            .toList();
    return call.answered(
            HttpResponse.json(200, ClusterListDocument.json(documents(call, asked))),
            // Also those that a filter left out: a client may wait until one appears.
            () -> all.forEach(project.clusters()::see))
        .meeting(asked.stream().map(cluster -> cluster.phase().text()).distinct().toList());
  }

  private static List<ClusterDocument> documents(Call call, List<CceCluster> clusters) {
    return clusters.stream()
        .map(ClusterDocument::of)
        .map(document -> ShowCluster.wantsDetail(call) ? document.withDetail() : document)
        .toList();
  }

  private static boolean isAsked(Call call, Parameter<String> filter, String value) {
    return call.value(filter).map(value::equals).orElse(true);
  }
}
