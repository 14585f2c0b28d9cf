package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** JUnit makes an instance before it knows whether its test will run. */
@Execution(ExecutionMode.SAME_THREAD) // its tests have one identity
class AbandonedConstructorTest {

  @FakeHuaweiCloudTest
  @TestMethodOrder(MethodName.class)
  static class SkippedTestsTestCases {

    private final FakeHuaweiCloud cloud;

    SkippedTestsTestCases(FakeHuaweiCloud cloud) {
      this.cloud = cloud;
      cloud.cce().addCluster(c -> c.id("c1"));
    }

    @Test
    @Disabled("so that its project is never taken")
    void a() {}

    @Test
    @EnabledIfSystemProperty(named = "no.such.property", matches = "yes")
    void b() {}

    @Test
    void c(FakeHuaweiCloud injected) {
      assertThat(injected).isSameAs(cloud);
    }

    @Test
    void d() {
      assertThat(cloud.cce().clusters()).hasSize(1);
    }

    @Nested
    class Inner {

      @Test
      void e(FakeHuaweiCloud injected) {
        assertThat(injected).isSameAs(cloud);
      }
    }
  }

  @Test
  void of_a_skipped_test_leaves_nothing_to_the_next() {
    ExtensionTestKit.run(SkippedTestsTestCases.class)
        .testEvents()
        .assertStatistics(statistics -> statistics.succeeded(3).skipped(2).failed(0));
  }

  @TestMethodOrder(MethodName.class)
  static class FixedIdentityTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("abandoned")).build();

    FixedIdentityTestCases(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("abandoned");
    }

    @Test
    @Disabled("so that its project is never taken")
    void a() {}

    @Test
    void b(FakeHuaweiCloud cloud) {
      assertThat(cloud.requests()).isEmpty();
    }
  }

  @Test
  void of_a_skipped_test_gives_a_fixed_identity_back() {
    ExtensionTestKit.run(FixedIdentityTestCases.class)
        .testEvents()
        .assertStatistics(statistics -> statistics.succeeded(1).skipped(1).failed(0));
  }

  abstract static class Team {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("abandoned")).build();
  }

  static class DisabledTestCases extends Team {

    DisabledTestCases(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("abandoned");
    }

    @Test
    @Disabled("so that its project is never taken")
    void a() {}
  }

  @ExtendWith(BrokenPostProcessor.class)
  static class NeverBegunTestCases extends Team {

    NeverBegunTestCases(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("abandoned");
    }

    @Test
    void a() {}
  }

  static final class BrokenPostProcessor implements TestInstancePostProcessor {

    @Override
    public void postProcessTestInstance(Object testInstance, ExtensionContext context) {
      throw new IllegalStateException("a Spring context that does not load, say");
    }
  }

  static class OtherClassTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("abandoned")).build();

    @Test
    void b(FakeHuaweiCloud cloud) {
      assertThat(cloud.requests()).isEmpty();
    }
  }

  @Test
  void of_a_disabled_test_gives_a_fixed_identity_back_to_every_class() {
    ExtensionTestKit.run(DisabledTestCases.class, OtherClassTestCases.class)
        .testEvents()
        .assertStatistics(statistics -> statistics.succeeded(1).skipped(1).failed(0));
  }

  @Test
  void of_a_test_that_never_begins_gives_a_fixed_identity_back_to_every_class() {
    ExtensionTestKit.run(NeverBegunTestCases.class, OtherClassTestCases.class)
        .testEvents()
        .assertStatistics(statistics -> statistics.succeeded(1).failed(1));
  }

  @FakeHuaweiCloudTest
  @TestMethodOrder(MethodName.class)
  static class ThrowingTestCases {

    private static int constructed;

    ThrowingTestCases(FakeHuaweiCloud cloud) {
      cloud.cce().addCluster(c -> c.id("c1"));
      constructed++;
      if (constructed == 1) {
        throw new IllegalStateException("on purpose");
      }
    }

    @Test
    void a() {}

    @Test
    void b(FakeHuaweiCloud cloud) {
      assertThat(cloud.cce().clusters()).hasSize(1);
    }
  }

  @Test
  void that_throws_leaves_nothing_to_the_next() {
    ExtensionTestKit.run(ThrowingTestCases.class)
        .testEvents()
        .assertStatistics(statistics -> statistics.succeeded(1).failed(1));
  }

  @FakeHuaweiCloudTest
  @TestMethodOrder(MethodName.class)
  static class ClassWithItsOwnTestCases {

    private static FakeHuaweiCloud ofClass;
    private final FakeHuaweiCloud ofConstructor;

    ClassWithItsOwnTestCases(FakeHuaweiCloud cloud) {
      this.ofConstructor = cloud;
    }

    @BeforeAll
    static void before_all(FakeHuaweiCloud cloud) {
      ofClass = cloud;
    }

    @Test
    @Disabled("so that its project is never taken")
    void a() {}

    @Test
    void b(FakeHuaweiCloud cloud) {
      assertThat(cloud).isSameAs(ofClass).isSameAs(ofConstructor);
    }
  }

  @FakeHuaweiCloudTest
  static class NestedWithItsOwnTestCases {

    private static FakeHuaweiCloud latest;
    private final FakeHuaweiCloud ofOuter;

    NestedWithItsOwnTestCases(FakeHuaweiCloud cloud) {
      this.ofOuter = cloud;
    }

    @Nested
    class Inner {

      private static FakeHuaweiCloud ofClass;

      @BeforeAll
      static void before_all(FakeHuaweiCloud cloud) {
        ofClass = cloud;
      }

      @Test
      void a(FakeHuaweiCloud cloud) {
        latest = ofOuter;
        assertThat(cloud).isSameAs(ofClass).isNotSameAs(ofOuter);
        assertThat(Requests.register(ofOuter, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
      }

      @AfterAll
      static void after_all() {
        assertThat(Requests.register(latest, "{\"kube_config\": \"{}\"}")).isEqualTo(401);
      }
    }
  }

  @Test
  void of_an_enclosing_class_keeps_its_project_until_the_end_of_the_test() {
    EngineExecutionResults results = ExtensionTestKit.run(NestedWithItsOwnTestCases.class);

    results.testEvents().assertStatistics(statistics -> statistics.succeeded(1).failed(0));
    results.containerEvents().assertStatistics(statistics -> statistics.failed(0));
  }

  @Test
  void is_given_the_project_of_a_class_that_has_one() {
    ExtensionTestKit.run(ClassWithItsOwnTestCases.class)
        .testEvents()
        .assertStatistics(statistics -> statistics.succeeded(1).skipped(1).failed(0));
  }
}
