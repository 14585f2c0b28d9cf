package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** For applications that are configured before there is a test: a Spring context, say. */
@Execution(ExecutionMode.SAME_THREAD) // its tests have fixed identities
class EndpointForConfigurationTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.token("team-token-of-endpoint")).build();

  private static String configured;

  @BeforeAll
  static void configure_the_application() {
    configured = FAKE.endpoint();
  }

  @Test
  void is_known_before_the_first_test(FakeHuaweiCloud cloud) {
    assertThat(cloud.endpoint()).isEqualTo(configured);
  }

  @Test
  void is_known_to_an_extension_that_no_test_has(FakeHuaweiCloud cloud) {
    assertThat(FakeHuaweiCloudExtension.builder().build().endpoint()).isEqualTo(cloud.endpoint());
  }

  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class OfASharedInstance {

    private final String configured = FAKE.endpoint();

    @Test
    void is_known_in_the_constructor(FakeHuaweiCloud cloud) {
      assertThat(cloud.endpoint()).isEqualTo(configured);
    }
  }
}
