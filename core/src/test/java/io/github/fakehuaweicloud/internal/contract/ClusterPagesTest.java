package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.cce.CreateClusterPage;
import io.github.fakehuaweicloud.internal.cce.DeleteClusterPage;
import io.github.fakehuaweicloud.internal.cce.ListClustersPage;
import io.github.fakehuaweicloud.internal.cce.ObtainClusterCertificateByGetPage;
import io.github.fakehuaweicloud.internal.cce.ShowClusterEndpointsPage;
import io.github.fakehuaweicloud.internal.cce.ShowClusterPage;
import io.github.fakehuaweicloud.internal.cce.ShowJobPage;
import io.github.fakehuaweicloud.internal.cce.UpdateClusterEipPage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The requests of CCE's pages on clusters: every parameter, and whether it is mandatory. */
class ClusterPagesTest {

  private static final String CLUSTER = "/api/v3/projects/{project_id}/clusters/{cluster_id}";

  @Test
  void have_their_uris() {
    assertThat(
            List.of(
                    CreateClusterPage.PAGE,
                    ListClustersPage.PAGE,
                    ShowClusterPage.PAGE,
                    ShowClusterEndpointsPage.PAGE,
                    UpdateClusterEipPage.PAGE,
                    DeleteClusterPage.PAGE,
                    ShowJobPage.PAGE,
                    ObtainClusterCertificateByGetPage.PAGE)
                .stream()
                .map(page -> page.method() + " " + page.path() + " " + page.status()))
        .containsExactly(
            "POST /api/v3/projects/{project_id}/clusters 201",
            "GET /api/v3/projects/{project_id}/clusters 200",
            "GET " + CLUSTER + " 200",
            "GET " + CLUSTER + "/openapi 200",
            "PUT " + CLUSTER + "/mastereip 200",
            "DELETE " + CLUSTER + " 200",
            "GET /api/v3/projects/{project_id}/jobs/{job_id} 200",
            "GET " + CLUSTER + "/clustercert 200");
  }

  @Test
  void have_every_parameter() {
    assertThat(parameters(ListClustersPage.PAGE))
        .isEqualTo("project_id! detail status type version Content-Type X-Auth-Token!");
    assertThat(parameters(ShowClusterPage.PAGE))
        .isEqualTo("project_id! cluster_id! detail Content-Type X-Auth-Token!");
    assertThat(parameters(ShowClusterEndpointsPage.PAGE))
        .isEqualTo("project_id! cluster_id! Content-Type X-Auth-Token!");
    assertThat(parameters(ObtainClusterCertificateByGetPage.PAGE))
        .isEqualTo("project_id! cluster_id! Content-Type X-Auth-Token!");
    assertThat(parameters(ShowJobPage.PAGE))
        .isEqualTo("project_id! job_id! Content-Type X-Auth-Token!");
    assertThat(parameters(UpdateClusterEipPage.PAGE))
        .isEqualTo(
            "project_id! cluster_id! Content-Type! X-Auth-Token! spec! spec.action! spec.spec"
                + " spec.spec.id spec.bandwidth spec.elasticIp");
    assertThat(parameters(DeleteClusterPage.PAGE))
        .isEqualTo(
            "project_id! cluster_id! delete_efs delete_eni delete_evs delete_net delete_obs"
                + " delete_sfs delete_sfs30 lts_reclaim_policy tobedeleted errorStatus"
                + " ondemand_node_policy periodic_node_policy Content-Type X-Auth-Token!");
  }

  @Test
  void demand_what_a_cluster_cannot_be_created_without() {
    assertThat(
            CreateClusterPage.PAGE.requestRows().stream()
                .filter(place -> place.row().mandatory())
                .map(RequestRow::name))
        .containsExactly(
            "project_id",
            "Content-Type",
            "X-Auth-Token",
            "kind",
            "apiVersion",
            "metadata",
            "metadata.name",
            "spec",
            "spec.flavor",
            "spec.hostNetwork",
            "spec.hostNetwork.vpc",
            "spec.hostNetwork.subnet",
            "spec.containerNetwork",
            "spec.containerNetwork.mode",
            "spec.containerNetwork.cidrs[].cidr");
  }

  private static String parameters(Page page) {
    return page.requestRows().stream()
        .map(place -> place.name() + (place.row().mandatory() ? "!" : ""))
        .collect(Collectors.joining(" "));
  }
}
