package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

@FakeHuaweiCloudTest
class SeveralExtensionsTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension TOKYO =
      FakeHuaweiCloudExtension.builder().name("tokyo").ownServer().build();

  @RegisterExtension
  final FakeHuaweiCloudExtension paris =
      FakeHuaweiCloudExtension.builder().name("paris").project(p -> p.strict()).build();

  @Test
  void give_each_name_its_own(
      FakeHuaweiCloud cloud,
      @NamedFake("tokyo") FakeHuaweiCloud tokyo,
      @NamedFake("paris") FakeHuaweiCloud paris) {
    assertThat(tokyo.endpoint()).isNotEqualTo(cloud.endpoint());
    assertThat(paris.endpoint()).isEqualTo(cloud.endpoint());
    assertThat(paris.projectId()).isNotEqualTo(cloud.projectId());
  }

  static class TwoWithoutANameTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension ONE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("one")).build();

    @RegisterExtension
    static final FakeHuaweiCloudExtension OTHER =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("other")).build();

    @Test
    void asks_for_a_fake(FakeHuaweiCloud cloud) {
      assertThat(cloud).isNotNull();
    }
  }

  @Test
  void must_have_names_if_there_are_two() {
    assertThat(ExtensionTestKit.failureOf(TwoWithoutANameTestCases.class))
        .contains("TwoWithoutANameTestCases has 2 extensions registered without a name")
        .contains("Give each a name of its own, builder().name(\"…\")")
        .contains("@NamedFake(\"…\")");
  }

  @TestInstance(Lifecycle.PER_CLASS)
  static class TwoOfOneNameTestCases {

    @RegisterExtension
    final FakeHuaweiCloudExtension one = FakeHuaweiCloudExtension.builder().name("tokyo").build();

    @RegisterExtension
    final FakeHuaweiCloudExtension other = FakeHuaweiCloudExtension.builder().name("tokyo").build();

    @Test
    void asks_for_a_fake(@NamedFake("tokyo") FakeHuaweiCloud cloud) {
      assertThat(cloud).isNotNull();
    }
  }

  @Test
  void must_not_share_a_name() {
    assertThat(ExtensionTestKit.failureOf(TwoOfOneNameTestCases.class))
        .contains("has 2 extensions registered under the name \"tokyo\"");
  }

  static class MisspeltNameTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension TOKYO =
        FakeHuaweiCloudExtension.builder().name("tokyo").build();

    @Test
    void asks_for_a_fake(@NamedFake("tokio") FakeHuaweiCloud cloud) {
      assertThat(cloud).isNotNull();
    }
  }

  @Test
  void are_listed_when_none_has_the_name_that_was_asked_for() {
    assertThat(ExtensionTestKit.failureOf(MisspeltNameTestCases.class))
        .contains("none for the name \"tokio\"")
        .contains("Those registered are named [tokyo]")
        .contains("Correct the name of the parameter");
  }
}
