package io.github.fakehuaweicloud.internal.hss;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.pages.ParseMultiCloudClusterConfigPage;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import java.util.List;

final class ParseMultiCloudClusterConfig implements HssEndpoint {

  /** The page's range of {@code total_num}. */
  private static final int MOST_CLUSTERS = 32;

  @Override
  public Page page() {
    return ParseMultiCloudClusterConfigPage.PAGE;
  }

  @Override
  public Answer answer(Call call, HssProject project) {
    return Kubeconfigs.read(
        call, page(), HssParameters.KUBE_CONFIG, kubeconfig -> answer(call, kubeconfig));
  }

  private Answer answer(Call call, Kubeconfig kubeconfig) {
    List<KubeconfigCluster> clusters = kubeconfig.clusters();
    if (clusters.size() > MOST_CLUSTERS) {
      return Kubeconfigs.refuse(
          call,
          page(),
          HssParameters.KUBE_CONFIG,
          "clusters: expected at most " + MOST_CLUSTERS + ", got " + clusters.size());
    }
    return call.answered(
        Listing.whole(clusters, (cluster, row) -> write(kubeconfig, cluster, row)));
  }

  private static void write(Kubeconfig kubeconfig, KubeconfigCluster cluster, ObjectNode row) {
    row.put("address", cluster.server());
    UploadedKubeconfig.expiryFor(kubeconfig, cluster)
        .ifPresent(time -> row.put("certificate_expiration_date", time.toEpochMilli()));
  }
}
