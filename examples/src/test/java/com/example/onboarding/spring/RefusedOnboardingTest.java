package com.example.onboarding.spring;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.onboarding.Onboarding;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.faults.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RefusedOnboardingTest extends FakeHuaweiCloudApplication {

  @Autowired private Onboarding onboarding;

  @Test
  void registers_nothing_that_got_no_certificate(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    cloud.cce().faults().next(Fault.badGateway());

    assertThatExceptionOfType(ServiceResponseException.class)
        .isThrownBy(() -> onboarding.onboard(cluster.id(), "staging", Duration.ofDays(30)));

    assertThat(cloud).issuedNoCertificates().registeredNoClusters();
  }
}
