package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Paths;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * An application that was configured with a project calls it whether or not the test asks for it.
 */
@Execution(ExecutionMode.SAME_THREAD) // its tests have one identity
class DescribedProjectTest {

  private static final List<Integer> ANSWERS = new ArrayList<>();

  abstract static class Configured {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder()
            .project(p -> p.id("configured").token("configured-token"))
            .build();

    static int call() {
      return Requests.post(
          FAKE.endpoint(),
          Paths.multiCloudClusters("configured"),
          "{\"kube_config\": \"{}\"}",
          "configured-token");
    }
  }

  @TestMethodOrder(MethodName.class)
  static class InstancePerMethodTestCases extends Configured {

    private final int ofConstructor = call();

    @BeforeEach
    void call_before_each() {
      assertThat(call()).isEqualTo(200);
    }

    @Test
    void a_asks_for_nothing() {
      assertThat(ofConstructor).isEqualTo(200);
      assertThat(call()).isEqualTo(200);
    }

    @Test
    void b_asks_for_the_fake(FakeHuaweiCloud cloud) {
      assertThat(cloud.requests()).hasSize(2);
    }
  }

  @Test
  void is_there_from_before_the_constructor_and_anew_for_every_test() {
    ExtensionTestKit.run(InstancePerMethodTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(2).failed(0));
  }

  @TestInstance(Lifecycle.PER_CLASS)
  static class SharedInstanceTestCases extends Configured {

    @Test
    void asks_for_nothing() {
      ANSWERS.add(call());
    }

    @Test
    void asks_for_the_fake(FakeHuaweiCloud cloud) {
      assertThat(cloud.requests()).isEmpty();
      ANSWERS.add(call());
    }
  }

  @Test
  void is_anew_for_every_test_of_a_shared_instance_too() {
    ExtensionTestKit.run(SharedInstanceTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(2).failed(0));
    assertThat(ANSWERS).containsExactly(200, 200);
  }
}
