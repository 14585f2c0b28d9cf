package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.cce.answers.EndpointsDocument;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;

final class ShowClusterEndpoints implements CceEndpoint {

  @Override
  public Page page(CceEdition edition) {
    return ShowClusterEndpointsPage.PAGE;
  }

  @Override
  public Answer answer(Call call, CceProject project) {
    return project.withCluster(
        call, cluster -> call.answered(HttpResponse.json(200, EndpointsDocument.shown(cluster))));
  }
}
