package com.example.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The fake may be in another program; here it is in this one, called by its address alone. */
class RemoteOnboardingTest extends OnboardingCases {

  private static final FakeHuaweiCloudServer ELSEWHERE = FakeHuaweiCloudServer.start();

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().remote(URI.create(ELSEWHERE.endpoint())).build();

  @AfterAll
  static void stop() {
    ELSEWHERE.close();
  }

  @Test
  void runs_there(FakeHuaweiCloud cloud) {
    assertThat(cloud.endpoint()).isEqualTo(ELSEWHERE.endpoint());
    assertThat(ELSEWHERE.project(cloud.projectId()).token()).isEqualTo(cloud.token());
  }
}
