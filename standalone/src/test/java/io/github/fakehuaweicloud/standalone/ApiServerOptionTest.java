package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiServerOptionTest {

  @Test
  void starts_one_for_the_clusters_that_name_it_and_no_other() {
    List<String> started = new ArrayList<>();

    CommandLineRun run =
        CommandLineRun.of(
            cloud ->
                cloud.cce().apiServers().stream().map(ApiServer::clusterId).forEach(started::add),
            "--port=0",
            "--cluster=with,api-server,version=v1.28",
            "--cluster=without");

    assertThat(started).containsExactly("with");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void is_greeted_with_a_line_of_kubectl_behind_one_that_stores_the_kubeconfig() {
    CommandLineRun run = CommandLineRun.of("--port=0", "--cluster=given,api-server");

    assertThat(run.out())
        .contains("/clusters/given/clustercert")
        .containsPattern("\\{\"duration\": 30}' > kubeconfig.yaml\\R")
        .contains("  kubectl --kubeconfig kubeconfig.yaml auth whoami");
  }

  @Test
  void is_greeted_without_kubectl_where_there_is_none() {
    assertThat(CommandLineRun.of("--port=0", "--cluster=given").out()).doesNotContain("kubectl");
  }

  @Test
  void is_what_hss_connects_to_if_it_shall() {
    assertThat(statusOfRegistered("--hss-connects-to-clusters"))
        .isEqualTo(MultiCloudClusterStatus.CONNECT_SUCCESS);
  }

  @Test
  void is_left_alone_by_hss_otherwise() {
    assertThat(statusOfRegistered("--strict")).isEqualTo(MultiCloudClusterStatus.NOT_CONNECT);
  }

  private static MultiCloudClusterStatus statusOfRegistered(String option) {
    List<MultiCloudClusterStatus> status = new ArrayList<>();
    CommandLineRun.of(
        cloud -> status.add(register(cloud).status()),
        "--port=0",
        "--cluster=c1,api-server",
        option);
    return status.get(0);
  }

  private static MultiCloudCluster register(LocalProject cloud) {
    Cluster cluster = cloud.cce().clusters().get(0);
    PostedRequests.obtainCertificate(cloud, cluster.id());
    PostedRequests.register(cloud, cloud.cce().issuedCertificates().get(0).kubeconfig().toJson());
    return cloud.hss().multiCloudClusters().get(0);
  }
}
