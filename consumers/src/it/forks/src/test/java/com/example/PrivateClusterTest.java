package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.Test;

class PrivateClusterTest extends FakeHuaweiCloudApplication {

  @Test
  void is_registered_by_its_internal_address(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();

    onboarding.onboard(cluster.id());

    assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
    assertThat(cloud).issuedOneCertificateFor(cluster).kubeconfig().hasCurrentContext("internal");
  }
}
