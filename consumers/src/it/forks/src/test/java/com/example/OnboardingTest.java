package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OnboardingTest extends FakeHuaweiCloudApplication {

  @Test
  void hands_the_issued_kubeconfig_to_the_security_service(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    onboarding.onboard(cluster.id());

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
    assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
  }
}
