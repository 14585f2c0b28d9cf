package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class ClusterAccessTest {

  @Test
  void obtains_a_kubeconfig_that_is_valid_for_30_days(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    var keys = cloud.credentials();

    new ClusterAccess(cloud.endpoint(), keys.accessKey(), keys.secretKey(), cloud.projectId())
        .kubeconfig(cluster.id());

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
  }
}
