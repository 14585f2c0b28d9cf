package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.Test;

class TwoClustersTest extends FakeHuaweiCloudApplication {

  @Test
  void are_registered_with_a_certificate_each(FakeHuaweiCloud cloud) {
    var one = cloud.cce().addCluster();
    var other = cloud.cce().addCluster();

    onboarding.onboard(one.id());
    onboarding.onboard(other.id());

    assertThat(cloud).registeredCluster(0).hasKubeConfigOf(one);
    assertThat(cloud).registeredCluster(1).hasKubeConfigOf(other);
  }
}
