package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD) // its tests have one identity
class FixedIdentityTest {

  abstract static class TeamIdentity {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("fixed").token("fixed-token")).build();
  }

  static class OneAfterTheOtherTestCases extends TeamIdentity {

    @Test
    void one(FakeHuaweiCloud cloud) {
      assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
      assertThat(cloud.requests()).hasSize(1);
    }

    @Test
    void other(FakeHuaweiCloud cloud) {
      assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
      assertThat(cloud.requests()).hasSize(1);
    }
  }

  @Test
  void is_anew_for_every_test() {
    ExtensionTestKit.run(OneAfterTheOtherTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(2).failed(0));
  }

  static class OwnServerTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder()
            .ownServer()
            .project(p -> p.id("fixed").token("fixed-token"))
            .build();

    @Test
    void has_the_identity_too(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("fixed");
    }
  }

  @Test
  void is_free_on_a_server_of_its_own() {
    ExtensionTestKit.run(OwnServerTestCases.class, OneAfterTheOtherTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(3).failed(0));
  }
}
