package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.pages.SyncMultiCloudClusterStatusPage;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

final class SyncMultiCloudClusterStatus implements HssEndpoint {

  @Override
  public Page page() {
    return SyncMultiCloudClusterStatusPage.PAGE;
  }

  /** The page's range of {@code total_num}. */
  private static final int MOST_ATTEMPTS = 32;

  /** Ids that the project does not have are ignored, as observed. */
  @Override
  public Answer answer(Call call, HssProject project) {
    List<String> ids = call.values(HssParameters.SYNCHRONIZED_CLUSTER_ID);
    MultiCloudClusters clusters = project.clusters();
    Map<String, UnaryOperator<RegisteredCluster>> attempts =
        project.connections().attempts(tried(ids, clusters));
    return call.answered(
        KnownCluster.EMPTY,
        () -> {
          ids.forEach(id -> clusters.change(id, found -> found.with(found.agent().synchronised())));
          attempts.forEach(clusters::change);
        });
  }

  /** A status that the test has kept back needs no attempt. */
  private static List<RegisteredCluster> tried(List<String> ids, MultiCloudClusters clusters) {
    return ids.stream()
        .distinct()
        .flatMap(id -> clusters.reach(id).stream())
        .filter(cluster -> cluster.agent().found().isEmpty())
        .limit(MOST_ATTEMPTS)
        .toList();
  }
}
