package io.github.fakehuaweicloud.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.KubernetesCalls;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiServersOfAProjectTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void are_those_that_were_started_in_that_order() {
    Cluster later = cloud.cce().addCluster();
    Cluster described = cloud.cce().addCluster(c -> c.apiServer());
    cloud.cce().addCluster();

    assertThat(cloud.cce().apiServers()).containsExactly(cloud.cce().apiServer(described));

    ApiServer started = cloud.cce().apiServer(later);
    cloud.cce().apiServer(later);

    assertThat(cloud.cce().apiServers())
        .containsExactly(cloud.cce().apiServer(described), started)
        .extracting(ApiServer::clusterId)
        .containsExactly(described.id(), later.id());
  }

  @Test
  void keep_their_calls_when_cluster_and_project_are_gone() throws IOException {
    Cluster cluster = cloud.cce().addCluster(c -> c.apiServer());
    KubernetesCalls.withoutCertificate(kubeconfig(cluster).cluster("internalCluster").orElseThrow())
        .get("/version");

    cloud.cce().removeCluster(cluster);
    cloud.close();

    assertThat(cloud.cce().apiServers())
        .singleElement()
        .satisfies(gone -> assertThat(gone.calls().get(0).refusal()).isPresent());
  }

  @Test
  void know_the_resource_that_a_call_is_about() throws IOException {
    Cluster cluster = cloud.cce().addCluster(c -> c.apiServer());
    KubernetesCalls calls = KubernetesCalls.with(kubeconfig(cluster), "internalCluster");

    calls.get("/apis/apps/v1/namespaces/default/deployments/web/scale");
    calls.get("/api/v1/namespaces");
    calls.get("/version");

    assertThat(cloud.cce().apiServer(cluster).calls())
        .extracting(call -> call.resource().orElse("none"))
        .containsExactly("deployments/scale", "namespaces", "none");
  }

  private Kubeconfig kubeconfig(Cluster cluster) {
    return Kubeconfig.parse(Clouds.obtainCertificate(cloud, cluster, 30).body());
  }
}
