package com.example.flows;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.huaweicloud.sdk.cce.v3.model.ClusterEndpoints;
import com.huaweicloud.sdk.cce.v3.model.Clusters;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertResponse;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The scripts of huaweicloud/huaweicloud-skills. */
@FakeHuaweiCloudTest
class SkillsFlowTest {

  private final FakeHuaweiCloud cloud;
  private final CceCalls cce;

  SkillsFlowTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cce = new CceCalls(Clients.cce(cloud));
  }

  @Test
  void uses_the_outer_address_without_verification_for_a_day() {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    cce.show(cluster.id());
    var certificate = cce.certificate(cluster.id(), 1);
    Clusters chosen = chosen(certificate);

    assertThat(chosen.getName()).isEqualTo("externalCluster");
    assertThat(chosen.getCluster().getServer()).isEqualTo("https://203.0.113.7:5443");
    assertThat(certificate.getContexts())
        .filteredOn(context -> context.getContext().getCluster().equals(chosen.getName()))
        .singleElement()
        .satisfies(context -> assertThat(context.getContext().getUser()).isEqualTo("user"));
    assertThat(certificate.getUsers()).extracting(user -> user.getName()).containsExactly("user");
    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(1));
    // Its SDK was given no project id.
    assertThat(cloud).received(1, request("KeystoneListProjects").with("name", "cn-north-4"));
  }

  @Test
  void uses_the_first_address_if_none_is_outside() {
    String id = cloud.cce().addCluster().id();

    assertThat(chosen(cce.certificate(id, 1)).getName()).isEqualTo("internalCluster");
  }

  @Test
  void binds_an_eip_and_reads_the_outer_address() {
    String id = cloud.cce().addCluster().id();
    cloud.cce().addEip("my-eip", "203.0.113.7");

    cce.bind(id, "my-eip");

    assertThat(cce.show(id).getStatus().getEndpoints())
        .filteredOn(endpoint -> endpoint.getType().equals("External"))
        .extracting(ClusterEndpoints::getUrl)
        .containsExactly("https://203.0.113.7:5443");
  }

  private static Clusters chosen(CreateKubernetesClusterCertResponse certificate) {
    return certificate.getClusters().stream()
        .filter(entry -> entry.getName().contains("external") && !entry.getName().contains("TLS"))
        .findFirst()
        .orElse(certificate.getClusters().get(0));
  }
}
