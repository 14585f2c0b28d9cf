package com.example.onboarding.spring;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import com.example.onboarding.Onboarding;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OnboardingApplicationTest extends FakeHuaweiCloudApplication {

  @Autowired private Onboarding onboarding;

  @Test
  void onboards_a_cluster(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();

    onboarding.onboard(cluster.id(), "staging", Duration.ofDays(30));

    assertThat(cloud).registeredOneCluster().hasName("staging").hasKubeConfigOf(cluster);
  }

  @Test
  void sees_nothing_of_the_other_test_though_the_application_is_the_same(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();

    onboarding.onboard(cluster.id(), "production", Duration.ofDays(7));

    assertThat(cloud).registeredOneCluster().hasName("production").hasKubeConfigOf(cluster);
  }
}
