package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.faults.Fault;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpServerErrorException;

class RefusedOnboardingTest extends FakeHuaweiCloudApplication {

  @Test
  void registers_nothing_that_got_no_certificate(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    cloud.cce().faults().next(Fault.badGateway());

    assertThatExceptionOfType(HttpServerErrorException.class)
        .isThrownBy(() -> onboarding.onboard(cluster.id()));

    assertThat(cloud).issuedNoCertificates().registeredNoClusters();
  }
}
