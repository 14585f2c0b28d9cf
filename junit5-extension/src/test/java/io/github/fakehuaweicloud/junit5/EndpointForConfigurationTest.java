package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** For applications that are configured before there is a test: a Spring context, say. */
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

  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class OfASharedInstance {

    private final String configured = FAKE.endpoint();

    @Test
    void is_known_in_the_constructor(FakeHuaweiCloud cloud) {
      assertThat(cloud.endpoint()).isEqualTo(configured);
    }
  }

  @Test
  void is_not_known_to_an_extension_that_is_not_registered() {
    FakeHuaweiCloudExtension unregistered = FakeHuaweiCloudExtension.builder().build();

    assertThatIllegalStateException()
        .isThrownBy(unregistered::endpoint)
        .withMessageContaining("Is it in a static field with @RegisterExtension?");
  }

  static class OwnServerTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().ownServer().build();

    @Test
    void asks_for_the_endpoint() {
      FAKE.endpoint();
    }
  }

  @Test
  void is_another_for_each_class_with_its_own_server() {
    assertThat(ExtensionTestKit.failureOf(OwnServerTestCases.class))
        .contains("With ownServer() each class has another server")
        .contains("Ask the injected FakeHuaweiCloud for its endpoint");
  }
}
