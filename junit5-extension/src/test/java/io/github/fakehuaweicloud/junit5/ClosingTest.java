package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
class ClosingTest {

  private static final List<FakeHuaweiCloud> SEEN = new ArrayList<>();
  private static final List<Integer> STATUS_AFTER_THE_TEST = new ArrayList<>();

  @FakeHuaweiCloudTest
  static class TwoTestsTestCases {

    @Test
    void one(FakeHuaweiCloud cloud) {
      SEEN.add(cloud);
    }

    @Test
    void other_that_fails(FakeHuaweiCloud cloud) {
      SEEN.add(cloud);
      throw new AssertionError("on purpose");
    }

    @AfterAll
    static void ask_the_closed_projects() {
      SEEN.forEach(
          cloud ->
              STATUS_AFTER_THE_TEST.add(Requests.register(cloud, "{\"kube_config\": \"{}\"}")));
    }
  }

  @Test
  void closes_a_project_after_its_test_and_leaves_the_server_to_the_next() {
    ExtensionTestKit.run(TwoTestsTestCases.class)
        .testEvents()
        .assertStatistics(statistics -> statistics.succeeded(1).failed(1));

    assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
    assertThat(STATUS_AFTER_THE_TEST).containsExactly(401, 401);
    assertThat(FakeHuaweiCloudServer.shared().endpoint()).isEqualTo(SEEN.get(0).endpoint());
  }
}
