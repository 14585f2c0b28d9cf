package com.example.flows;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.huaweicloud.sdk.cce.v3.model.ClusterCert;
import com.huaweicloud.sdk.cce.v3.model.Clusters;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertResponse;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The operator cnrancher/cce-operator. */
@FakeHuaweiCloudTest
class CceOperatorFlowTest {

  private final FakeHuaweiCloud cloud;
  private final CceCalls cce;

  CceOperatorFlowTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cce = new CceCalls(Clients.cce(cloud));
  }

  @Test
  void creates_a_cluster_whose_name_is_not_taken_and_keeps_its_inner_address() {
    cloud.cce().addCluster(c -> c.name("taken"));
    cloud.cce().transitions(Transition.afterPolls(3));
    assertThat(cce.list())
        .extracting(cluster -> cluster.getMetadata().getName())
        .doesNotContain("production");

    String id = cce.create("production").getMetadata().getUid();
    cce.showOnceAvailable(id);
    ClusterCert kept = entry(cce.certificate(id, -1), "internalCluster");

    assertThat(kept.getServer()).isEqualTo("https://192.0.2.7:5443");
    assertThat(kept.getCertificateAuthorityData()).isNotEmpty();
    assertThat(cloud).received(4, request("ShowCluster"));
  }

  @Test
  void keeps_the_outer_address_that_it_can_verify_if_access_is_public() {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    ClusterCert kept = entry(cce.certificate(cluster.id(), -1), "externalClusterTLSVerify");

    assertThat(kept.getServer()).isEqualTo("https://203.0.113.7:5443");
    assertThat(kept.getInsecureSkipTlsVerify()).isNull();
    assertThat(kept.getCertificateAuthorityData())
        .isEqualTo(
            cloud
                .cce()
                .issuedCertificates()
                .get(0)
                .kubeconfig()
                .cluster("internalCluster")
                .flatMap(KubeconfigCluster::certificateAuthorityData)
                .orElseThrow());
  }

  @Test
  void imports_a_cluster_that_is_busy_at_first_by_its_external_endpoint() {
    String id =
        cloud
            .cce()
            .addCluster(
                c ->
                    c.phase(ClusterPhase.CREATING)
                        .publicIp("203.0.113.7")
                        .transition(Transition.afterPolls(2)))
            .id();

    var cluster = cce.showOnceAvailable(id);

    assertThat(cluster.getStatus().getEndpoints())
        .filteredOn(endpoint -> endpoint.getType().equals("External"))
        .extracting(endpoint -> URI.create(endpoint.getUrl()).getHost())
        .containsExactly("203.0.113.7");
  }

  private static ClusterCert entry(CreateKubernetesClusterCertResponse certificate, String name) {
    return certificate.getClusters().stream()
        .filter(entry -> entry.getName().equals(name))
        .map(Clusters::getCluster)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + name + " in " + certificate.getClusters()));
  }
}
