package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The life of a multi-cloud cluster, on the core of the official SDK. */
@FakeHuaweiCloudTest
class MultiCloudClusterTest {

  private final FakeHuaweiCloud cloud;
  private final HssClient hss;

  MultiCloudClusterTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.hss =
        HssClient.newBuilder()
            .withCredential(SdkClients.credentials(cloud))
            .withEndpoints(List.of(cloud.endpoint()))
            .build();
  }

  @Test
  void is_registered_connects_gets_a_new_kubeconfig_and_is_removed() {
    var cluster = cloud.cce().addCluster();
    var id =
        new Onboarding(cloud.endpoint(), SdkClients.credentials(cloud))
            .onboard(cluster.id(), "staging", Duration.ofDays(30));
    assertThat(only().status()).isEqualTo("not_connect");

    cloud
        .hss()
        .setStatus(
            cloud.hss().multiCloudCluster(id).orElseThrow(),
            MultiCloudClusterStatus.CONNECT_SUCCESS);
    assertThat(only().status()).isEqualTo("connect_success");
    assertThat(only().version()).isEqualTo("3.2.10");

    hss.updateKubeconfig(id, SdkClients.kubeconfig(cloud, cluster));
    var renewed = cloud.cce().issuedCertificates().get(1);
    assertThat(only().certificateExpirationDate())
        .isEqualTo(renewed.certificate().getNotAfter().toInstant().toEpochMilli());
    assertThat(cloud).registeredOneCluster().hasKubeConfigOf(renewed);

    hss.removeMultiCloudCluster(id);
    assertThat(clusters()).isEmpty();
    assertThat(cloud).registeredOneCluster().hasId(id).hasName("staging").isRemoved();
    assertThat(cloud)
        .received(request("UpdateMultiCloudClusters").with(HssParameters.UPGRADE, true));
  }

  @Test
  void is_disconnected_until_its_status_is_synchronized() {
    var cluster = cloud.hss().addMultiCloudCluster(c -> c.name("staging"));
    cloud.hss().setStatusAtNextSync(cluster, MultiCloudClusterStatus.CONNECT_SUCCESS);
    assertThat(only().status()).isEqualTo("not_connect");

    hss.synchronizeStatus(cluster.id());

    assertThat(only().status()).isEqualTo("connect_success");
  }

  @Test
  void is_found_among_many() {
    for (int i = 0; i < 250; i++) {
      cloud.hss().addMultiCloudCluster();
    }

    assertThat(clusters())
        .hasSize(250)
        .extracting(MultiCloudClusterInfo::id)
        .doesNotHaveDuplicates();
  }

  private MultiCloudClusterInfo only() {
    assertThat(clusters()).hasSize(1);
    return clusters().get(0);
  }

  /** Asks for more until a page is empty, as Terraform's provider does. */
  private List<MultiCloudClusterInfo> clusters() {
    var all = new ArrayList<MultiCloudClusterInfo>();
    List<MultiCloudClusterInfo> page;
    do {
      page = hss.listMultiCloudClusters(all.size(), 200).getDataList();
      all.addAll(page);
    } while (!page.isEmpty());
    return all;
  }
}
