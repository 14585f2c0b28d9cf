package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.junit5.NamedFake;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One test, two fakes. */
@FakeHuaweiCloudTest
class TwoProjectsTest {

  @Test
  void keeps_two_projects_apart(
      @NamedFake("tokyo") FakeHuaweiCloud tokyo, @NamedFake("paris") FakeHuaweiCloud paris) {
    var cluster = tokyo.cce().addCluster();

    new Onboarding(tokyo.endpoint(), SdkClients.credentials(tokyo))
        .onboard(cluster.id(), "staging", Duration.ofDays(30));

    assertThat(tokyo).registeredOneCluster().hasKubeConfigOf(cluster);
    assertThat(paris).receivedNoRequests();
  }
}
