package io.github.fakehuaweicloud.internal.hss;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage;
import io.github.fakehuaweicloud.internal.hss.pages.ListMultiCloudClustersPage;
import java.util.List;
import java.util.Optional;

final class ListMultiCloudClusters implements HssEndpoint {

  private static final String ALL_ENTERPRISE_PROJECTS = "all_granted_eps";

  @Override
  public Page page() {
    return ListMultiCloudClustersPage.PAGE;
  }

  @Override
  public Answer answer(Call call, HssProject project) {
    String enterpriseProject =
        call.value(HssParameters.ENTERPRISE_PROJECT_ID)
            .orElse(CreateMultiCloudClusterPage.DEFAULT_ENTERPRISE_PROJECT);
    Optional<String> id = call.value(HssParameters.CLUSTER_ID);
    List<RegisteredCluster> found =
        project.clusters().reachable().stream()
            .filter(cluster -> isOf(cluster, enterpriseProject))
            .filter(cluster -> id.isEmpty() || id.get().equals(cluster.id()))
            .toList();
    return call.answered(Listing.page(call, found, ListMultiCloudClusters::write))
        .meeting(found.stream().map(cluster -> cluster.status().text()).distinct().toList());
  }

  /** One that was registered for all enterprise projects, as in the page's example, is in each. */
  private static boolean isOf(RegisteredCluster cluster, String enterpriseProject) {
    return enterpriseProject.equals(ALL_ENTERPRISE_PROJECTS)
        || cluster.enterpriseProjectId().equals(ALL_ENTERPRISE_PROJECTS)
        || cluster.enterpriseProjectId().equals(enterpriseProject);
  }

  /** What is not known is left out. */
  private static void write(RegisteredCluster cluster, ObjectNode row) {
    row.put("cluster_id", cluster.id());
    cluster.name().ifPresent(name -> row.put("cluster_name", name));
    cluster.provider().ifPresent(provider -> row.put("provider", provider));
    cluster.listedServer().ifPresent(server -> row.put("server", server));
    cluster.imageRepo().ifPresent(repository -> row.put("image_repo", repository));
    row.put("status", cluster.status().text());
    cluster.agentVersion().ifPresent(version -> row.put("version", version));
    cluster
        .currentExpirationDate()
        .ifPresent(time -> row.put("current_expiration_date", time.toEpochMilli()));
    cluster
        .listedExpiry()
        .ifPresent(time -> row.put("certificate_expiration_date", time.toEpochMilli()));
  }
}
