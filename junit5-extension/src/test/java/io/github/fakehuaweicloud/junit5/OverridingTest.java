package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@FakeHuaweiCloudTest
@Execution(ExecutionMode.SAME_THREAD) // its tests have fixed identities
class OverridingTest {

  private FakeHuaweiCloud beforeEach;

  @BeforeEach
  void sees_what_the_test_sees(FakeHuaweiCloud cloud) {
    beforeEach = cloud;
  }

  @Test
  void the_enclosing_class_keeps_its_own(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(beforeEach);
    assertThat(cloud.projectId()).doesNotStartWith("inner");
  }

  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class AFieldOfANestedClassWithOneInstance {

    @RegisterExtension
    final FakeHuaweiCloudExtension fake =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("inner-of-class")).build();

    @Test
    void counts_before_the_annotation_of_the_enclosing_class(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("inner-of-class");
      assertThat(cloud).isSameAs(beforeEach);
    }

    @Nested
    class InDeeperClasses {

      @Test
      void counts_too(FakeHuaweiCloud cloud) {
        assertThat(cloud.projectId()).isEqualTo("inner-of-class");
      }

      @Nested
      @FakeHuaweiCloudTest
      class WithAnAnnotationOfTheirOwn {

        @Test
        void counts_still_because_the_annotation_has_no_options(FakeHuaweiCloud cloud) {
          assertThat(cloud.projectId()).isEqualTo("inner-of-class");
        }
      }
    }
  }

  @Nested
  class AnInstanceFieldOfANestedClass {

    @RegisterExtension
    final FakeHuaweiCloudExtension fake =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("inner-of-instance")).build();

    @Test
    void counts_before_the_annotation_of_the_enclosing_class(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("inner-of-instance");
      assertThat(cloud).isSameAs(beforeEach);
    }
  }

  @FakeHuaweiCloudTest
  abstract static class AnnotatedBase {}

  static class BesideAnAnnotationTestCases extends AnnotatedBase {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("beside-annotation")).build();

    @Test
    void asks_for_a_fake(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("beside-annotation");
    }
  }

  @Test
  void a_field_with_options_counts_before_an_annotation_on_the_same_class() {
    ExtensionTestKit.run(BesideAnAnnotationTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(1).failed(0));
  }

  static class BaseTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension BASE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("of-base")).build();

    @Test
    void asks_for_a_fake(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo(expected());
    }

    String expected() {
      return "of-base";
    }
  }

  static class SubclassTestCases extends BaseTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension OWN =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("of-subclass")).build();

    @Override
    String expected() {
      return "of-subclass";
    }
  }

  @Test
  void a_field_of_a_subclass_counts_before_one_that_it_inherits() {
    ExtensionTestKit.run(BaseTestCases.class, SubclassTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(2).failed(0));
  }
}
