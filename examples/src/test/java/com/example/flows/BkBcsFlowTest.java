package com.example.flows;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.huaweicloud.sdk.core.utils.JsonUtils;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The container platform TencentBlueKing/bk-bcs. */
@FakeHuaweiCloudTest
class BkBcsFlowTest {

  private final FakeHuaweiCloud cloud;

  BkBcsFlowTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void looks_its_account_up_and_then_the_one_project_of_a_region() {
    var iam = SignedClient.of(Clients.globalCredentials(cloud), Clients.region(cloud));

    var projects = iam.getByName("/v3/projects", "cn-north-4").path("projects");

    assertThat(projects).hasSize(1);
    assertThat(projects.at("/0/id").asText()).isEqualTo(cloud.projectId());
    assertThat(cloud)
        .receivedInOrder(request("KeystoneListAuthDomains"), request("KeystoneListProjects"));
    assertThat(cloud)
        .receivedRequest(1)
        .hasHeader("X-Domain-Id", cloud.iam().identity().domainId());
  }

  /** Without one of these it ends in a panic. */
  @Test
  void reads_of_every_cluster_what_must_be_there() {
    cloud.cce().addCluster(c -> c.name("production"));

    assertThat(new CceCalls(Clients.cce(cloud)).list())
        .singleElement()
        .satisfies(
            cluster -> {
              assertThat(cluster.getMetadata().getUid()).isNotEmpty();
              assertThat(cluster.getMetadata().getAlias()).isEqualTo("production");
              assertThat(cluster.getSpec().getVersion()).isEqualTo("v1.29");
              assertThat(cluster.getSpec().getType()).hasToString("VirtualMachine");
              assertThat(cluster.getStatus().getPhase()).isEqualTo("Available");
            });
  }

  @Test
  void switches_a_kubeconfig_to_the_outer_address_that_it_can_verify_and_stores_it() {
    var cce = new CceCalls(Clients.cce(cloud));
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
    cce.showOnceAvailable(cluster.id());

    var certificate = cce.certificate(cluster.id(), -1);
    if (certificate.getClusters().size() > 1
        && certificate.getCurrentContext().equals("external")) {
      certificate.setCurrentContext("externalTLSVerify");
    }
    // The SDK writes the header Port-ID into the kubeconfig; Kubernetes clients overlook it.
    String stored =
        Base64.getEncoder().encodeToString(JsonUtils.toJSON(certificate).getBytes(UTF_8));

    Kubeconfig kubeconfig = Kubeconfig.parse(new String(Base64.getDecoder().decode(stored), UTF_8));
    assertThat(kubeconfig)
        .hasCurrentContext("externalTLSVerify")
        .hasServer("https://203.0.113.7:5443")
        .clientCertificate()
        .isSignedBy(cloud.cce().certificateAuthority(cluster));
    assertThat(kubeconfig.currentCluster().orElseThrow().certificateAuthority())
        .contains(cloud.cce().certificateAuthority(cluster));
  }
}
