package com.example.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.faults.Fault;
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

  @Test
  void runs_there_without_an_extension() {
    String address = ELSEWHERE.endpoint();

    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.remote(URI.create(address));
        FakeHuaweiCloud cloud = server.newProject(p -> p.token("my-token"))) {
      cloud.cce().faults().next(2, Fault.throttled());
      assertThat(server.project(cloud.projectId()).token()).isEqualTo("my-token");
    }
  }
}
