package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.pages.SyncMultiCloudClusterStatusPage;
import java.util.List;

final class SyncMultiCloudClusterStatus implements HssEndpoint {

  @Override
  public Page page() {
    return SyncMultiCloudClusterStatusPage.PAGE;
  }

  /** Ids that the project does not have are ignored, as observed. */
  @Override
  public Answer answer(Call call, HssProject project) {
    List<String> ids = call.values(HssParameters.SYNCHRONIZED_CLUSTER_ID);
    return call.answered(
        KnownCluster.EMPTY,
        () ->
            ids.forEach(
                id ->
                    project
                        .clusters()
                        .change(id, cluster -> cluster.with(cluster.agent().synchronised()))));
  }
}
