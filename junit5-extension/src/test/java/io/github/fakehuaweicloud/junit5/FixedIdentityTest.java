package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

class FixedIdentityTest {

  private static final CountDownLatch FIRST_HAS_IT = new CountDownLatch(1);
  private static final CountDownLatch SECOND_WAS_REFUSED = new CountDownLatch(1);

  abstract static class TeamIdentity {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("team").token("team-token")).build();
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

  static class HolderTestCases extends TeamIdentity {

    @Test
    void holds_the_identity(FakeHuaweiCloud cloud) throws InterruptedException {
      assertThat(cloud.projectId()).isEqualTo("team");
      FIRST_HAS_IT.countDown();
      assertThat(SECOND_WAS_REFUSED.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  static class LatecomerTestCases extends TeamIdentity {

    @BeforeEach
    void wait_for_the_first() throws InterruptedException {
      assertThat(FIRST_HAS_IT.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void wants_the_identity(FakeHuaweiCloud cloud) {
      throw new IllegalStateException("never reached with " + cloud);
    }

    @AfterEach
    void let_the_first_go() {
      SECOND_WAS_REFUSED.countDown();
    }
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void is_refused_to_a_second_test_at_the_same_time_with_the_name_of_the_first() {
    String failure =
        ExtensionTestKit.onlyFailureInParallel(HolderTestCases.class, LatecomerTestCases.class);

    assertThat(failure)
        .contains("The project id team is that of another open project on this server")
        .contains("HolderTestCases.holds_the_identity")
        .contains("cannot run at the same time on one server")
        .contains("@ResourceLock");
  }

  static class OwnServerTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder()
            .ownServer()
            .project(p -> p.id("team").token("team-token"))
            .build();

    @Test
    void has_the_identity_too(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("team");
    }
  }

  @Test
  void is_free_on_a_server_of_its_own() {
    ExtensionTestKit.run(OwnServerTestCases.class, OneAfterTheOtherTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(3).failed(0));
  }
}
