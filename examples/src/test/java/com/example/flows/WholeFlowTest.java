package com.example.flows;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequest;
import static io.github.fakehuaweicloud.assertj.RequestCondition.multiCloudClusterRequest;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static io.github.fakehuaweicloud.assertj.RequestCondition.revocationRequest;

import com.example.onboarding.HssClient;
import com.example.onboarding.MultiCloudClusterBody;
import com.huaweicloud.sdk.cce.v3.model.CertRevokeConfigRequestBody;
import com.huaweicloud.sdk.cce.v3.model.RevokeKubernetesClusterCertRequest;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.Test;

/** From the region to a cluster that is protected, and back to nothing. */
@FakeHuaweiCloudTest
class WholeFlowTest {

  private final FakeHuaweiCloud cloud;
  private final CceCalls cce;
  private final HssClient hss;

  WholeFlowTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    // Both look the region's project up.
    this.cce = new CceCalls(Clients.cce(cloud));
    this.hss =
        HssClient.newBuilder()
            .withCredential(Clients.credentials(cloud))
            .withRegion(Clients.region(cloud))
            .build();
  }

  @Test
  void protects_a_cluster_from_its_creation_to_its_deletion() {
    cloud.cce().transitions(Transition.afterPolls(3));
    var cluster =
        cloud
            .cce()
            .addCluster(
                c ->
                    c.name("production")
                        .phase(ClusterPhase.CREATING)
                        .transition(Transition.afterPolls(3)));
    cloud.cce().addEip("my-eip", "203.0.113.7");

    String id = find("production");
    cce.showOnceAvailable(id);
    cce.bind(id, "my-eip");
    String registered = register(id);
    cloud
        .hss()
        .setStatusAtNextSync(
            cloud.hss().multiCloudCluster(registered).orElseThrow(),
            MultiCloudClusterStatus.CONNECT_SUCCESS);
    waitUntilConnected(registered);
    revoke(id);
    cce.delete(id);
    Polls.until(() -> cce.isGone(id), gone -> gone);

    assertThat(cloud)
        .issuedOneCertificateFor(cluster)
        .isRevoked()
        .kubeconfig()
        .hasServer("https://203.0.113.7:5443");
    assertThat(cloud).registeredOneCluster().hasName("production").hasKubeConfigOf(cluster);
    assertThat(cloud)
        .receivedInOrder(
            request("KeystoneListProjects").with("name", "cn-north-4"),
            request("ListClusters"),
            request("ShowCluster"),
            request("UpdateClusterEip").with("spec.action", "bind"),
            certificateRequest().with("duration", 30),
            multiCloudClusterRequest(),
            request("ListMultiCloudClusters"),
            revocationRequest(),
            request("DeleteCluster"),
            request("ShowCluster").answeredWith(404));
  }

  private String find(String name) {
    return cce.list().stream()
        .filter(cluster -> cluster.getMetadata().getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getMetadata()
        .getUid();
  }

  private String register(String id) {
    var certificate = cce.certificate(id, 30);
    certificate.setPortID(null);
    return hss.createMultiCloudCluster(
            new MultiCloudClusterBody("production", "self_built_hw", JsonUtils.toJSON(certificate)))
        .getClusterId();
  }

  private void waitUntilConnected(String registered) {
    Polls.until(
        () -> {
          hss.synchronizeStatus(registered);
          return hss.listMultiCloudClusters(0, 10).getDataList();
        },
        clusters ->
            clusters.stream()
                .anyMatch(
                    one -> one.id().equals(registered) && one.status().equals("connect_success")));
  }

  private void revoke(String id) {
    cce.cce()
        .revokeKubernetesClusterCert(
            new RevokeKubernetesClusterCertRequest()
                .withClusterId(id)
                .withBody(
                    new CertRevokeConfigRequestBody().withUserId(cloud.iam().identity().userId())));
  }
}
