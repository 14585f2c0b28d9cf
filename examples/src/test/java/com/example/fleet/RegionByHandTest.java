package com.example.fleet;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.ListClustersRequest;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.region.Region;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.Test;

/** For code that is handed its region and its credentials. The environment is left alone. */
@FakeHuaweiCloudTest
class RegionByHandTest {

  @Test
  void leads_a_client_to_the_fake(FakeHuaweiCloud cloud) {
    cloud.cce().addCluster(c -> c.name("production"));
    var region = new Region(cloud.region().region(), cloud.endpoint());
    var credentials =
        new BasicCredentials()
            .withAk(cloud.credentials().accessKey())
            .withSk(cloud.credentials().secretKey())
            .withIamEndpoint(cloud.endpoint());

    var cce = CceClient.newBuilder().withCredential(credentials).withRegion(region).build();

    assertThat(cce.listClusters(new ListClustersRequest()).getItems())
        .extracting(cluster -> cluster.getMetadata().getName())
        .containsExactly("production");
    assertThat(cloud).received(1, request("KeystoneListProjects").with("name", "cn-north-4"));
  }
}
