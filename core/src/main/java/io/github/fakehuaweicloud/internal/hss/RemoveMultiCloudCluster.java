package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.pages.RemoveMultiCloudClusterPage;

final class RemoveMultiCloudCluster implements HssEndpoint {

  @Override
  public Page page() {
    return RemoveMultiCloudClusterPage.PAGE;
  }

  /** Of several calls at the same time one removes the cluster, and the others find none. */
  @Override
  public Answer answer(Call call, HssProject project) {
    String id = call.required(HssParameters.CLUSTER_ID);
    return project.clusters().claim(id)
        ? call.answered(KnownCluster.EMPTY, () -> project.clusters().remove(id))
        : KnownCluster.refuse(call);
  }
}
