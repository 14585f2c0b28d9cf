package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.lang.reflect.Constructor;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestInstanceFactory;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Frameworks make test instances by themselves, or put another in the place of JUnit's. */
@Execution(ExecutionMode.SAME_THREAD) // its tests have one identity
class FrameworkInstancesTest {

  private static void passes(int tests, Class<?> testCases) {
    var results = ExtensionTestKit.run(testCases);

    results.testEvents().assertStatistics(events -> events.succeeded(tests).failed(0));
    results.containerEvents().assertStatistics(events -> events.failed(0));
  }

  /**
   * Makes the instance itself, and has JUnit resolve the constructor's parameters. JUnit 5.10 knows
   * only the extensions of the enclosing class then, hence the nested classes below; the consumers
   * with newer ones do without.
   */
  static class Factory implements TestInstanceFactory {

    @Override
    public Object createTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
      Constructor<?> constructor = factory.getTestClass().getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return factory
          .getOuterInstance()
          .map(outer -> (Object) context.getExecutableInvoker().invoke(constructor, outer))
          .orElseGet(() -> context.getExecutableInvoker().invoke(constructor));
    }
  }

  /** Lets JUnit make an instance, and gives it another one that was made of the same arguments. */
  static final class Replacing implements InvocationInterceptor {

    @Override
    public <T> T interceptTestClassConstructor(
        Invocation<T> invocation,
        ReflectiveInvocationContext<Constructor<T>> call,
        ExtensionContext context)
        throws Throwable {
      invocation.proceed();
      return newInstance(call);
    }
  }

  /** Keeps JUnit from making an instance, and gives it one of its own. */
  static final class Skipping implements InvocationInterceptor {

    @Override
    public <T> T interceptTestClassConstructor(
        Invocation<T> invocation,
        ReflectiveInvocationContext<Constructor<T>> call,
        ExtensionContext context)
        throws Throwable {
      invocation.skip();
      return newInstance(call);
    }
  }

  private static <T> T newInstance(ReflectiveInvocationContext<Constructor<T>> call)
      throws ReflectiveOperationException {
    call.getExecutable().setAccessible(true);
    return call.getExecutable().newInstance(call.getArguments().toArray());
  }

  abstract static class Team {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("framework-team")).build();

    static void useOnce(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("framework-team");
      assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
      assertThat(cloud.requests()).hasSize(1);
    }
  }

  abstract static class NothingInTheConstructor extends Team {

    @RepeatedTest(2)
    void has_the_project(FakeHuaweiCloud cloud) {
      useOnce(cloud);
    }
  }

  abstract static class ProjectInTheConstructor extends Team {

    private final FakeHuaweiCloud ofConstructor;

    ProjectInTheConstructor(FakeHuaweiCloud cloud) {
      this.ofConstructor = cloud;
    }

    @RepeatedTest(2)
    void has_the_project_of_its_constructor(FakeHuaweiCloud cloud) {
      assertThat(cloud).isSameAs(ofConstructor);
      useOnce(cloud);
    }

    @Test
    void asks_for_it_in_the_constructor_only() {
      useOnce(ofConstructor);
    }
  }

  @ExtendWith(Factory.class)
  static class MadeTestCases extends NothingInTheConstructor {}

  @ExtendWith(Replacing.class)
  static class ReplacedTestCases extends NothingInTheConstructor {}

  @ExtendWith(Skipping.class)
  static class SkippedTestCases extends NothingInTheConstructor {}

  @Test
  void a_described_project_is_that_of_an_instance_that_was_made() {
    passes(2, MadeTestCases.class);
  }

  @Test
  void a_described_project_is_that_of_an_instance_that_was_replaced() {
    passes(2, ReplacedTestCases.class);
    passes(2, SkippedTestCases.class);
  }

  static class MadeWithProjectTestCases extends Team {

    @Nested
    @ExtendWith(Factory.class)
    class Inner {

      private final FakeHuaweiCloud ofInner;

      Inner(FakeHuaweiCloud cloud) {
        this.ofInner = cloud;
      }

      @RepeatedTest(2)
      void has_the_project_of_its_constructor(FakeHuaweiCloud cloud) {
        assertThat(cloud).isSameAs(ofInner);
        useOnce(cloud);
      }

      @Test
      void asks_for_it_in_the_constructor_only() {
        useOnce(ofInner);
      }

      @Nested
      class Innermost {

        private final FakeHuaweiCloud ofInnermost;

        Innermost(FakeHuaweiCloud cloud) {
          this.ofInnermost = cloud;
        }

        @RepeatedTest(2)
        void has_the_project_of_all_constructors(FakeHuaweiCloud cloud) {
          assertThat(cloud).isSameAs(ofInner).isSameAs(ofInnermost);
          useOnce(cloud);
        }
      }
    }
  }

  @ExtendWith(Replacing.class)
  static class ReplacedWithProjectTestCases extends ProjectInTheConstructor {

    ReplacedWithProjectTestCases(FakeHuaweiCloud cloud) {
      super(cloud);
    }
  }

  @ExtendWith(Skipping.class)
  static class SkippedWithProjectTestCases extends ProjectInTheConstructor {

    SkippedWithProjectTestCases(FakeHuaweiCloud cloud) {
      super(cloud);
    }
  }

  @Test
  void the_constructors_of_instances_that_were_made_are_given_the_tests_project() {
    passes(5, MadeWithProjectTestCases.class);
  }

  @Test
  void the_constructor_of_an_instance_that_was_replaced_is_given_the_tests_project() {
    passes(3, ReplacedWithProjectTestCases.class);
    passes(3, SkippedWithProjectTestCases.class);
  }

  @FakeHuaweiCloudTest
  static class MadeUpProjectTestCases {

    @Nested
    @ExtendWith(Factory.class)
    class Inner {

      private final FakeHuaweiCloud ofConstructor;

      Inner(FakeHuaweiCloud cloud) {
        this.ofConstructor = cloud;
      }

      @RepeatedTest(2)
      void has_the_project_of_its_constructor(FakeHuaweiCloud cloud) {
        assertThat(cloud).isSameAs(ofConstructor);
        assertThat(cloud.requests()).isEmpty();
        assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
      }

      @Test
      @Disabled("so that its project is never taken")
      void is_disabled() {}
    }
  }

  @Test
  void a_made_up_project_is_the_one_of_the_constructor_too() {
    passes(2, MadeUpProjectTestCases.class);
  }

  static class ExtensionOfAnInstanceTestCases {

    @RegisterExtension static final Factory FACTORY = new Factory();

    @RegisterExtension
    final FakeHuaweiCloudExtension fake =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("framework-team")).build();

    @RepeatedTest(2)
    void has_the_project(FakeHuaweiCloud cloud) {
      Team.useOnce(cloud);
    }
  }

  @Test
  void an_extension_in_a_field_of_an_instance_that_was_made_has_its_project() {
    passes(2, ExtensionOfAnInstanceTestCases.class);
  }

  /** Fails for the first test of a class. */
  static final class FailingOnce extends Factory {

    private boolean failed;

    @Override
    public Object createTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
      Object made = super.createTestInstance(factory, context);
      if (!failed) {
        failed = true;
        throw new IllegalStateException("an application that does not start, say");
      }
      return made;
    }
  }

  @ExtendWith(FailingOnce.class)
  @TestMethodOrder(MethodName.class)
  static class FailingFactoryTestCases extends Team {

    @Test
    void a() {}

    @Test
    void b(FakeHuaweiCloud cloud) {
      useOnce(cloud);
    }

    @Test
    @Disabled("so that its project is never taken")
    void c() {}
  }

  static class OtherClassTestCases extends NothingInTheConstructor {}

  @Test
  void a_factory_that_fails_leaves_nothing_to_the_next_test_and_the_next_class() {
    ExtensionTestKit.run(FailingFactoryTestCases.class, OtherClassTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(3).failed(1).skipped(1));
  }

  @ExtendWith(FailingOnce.class)
  static class FailingForItsOnlyTestCases extends Team {

    @Test
    void a() {}
  }

  @Test
  void a_factory_that_fails_for_the_only_test_of_a_class_leaves_nothing_to_the_next_class() {
    ExtensionTestKit.run(FailingForItsOnlyTestCases.class, OtherClassTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(2).failed(1));
  }

  @ExtendWith(Factory.class)
  @TestInstance(Lifecycle.PER_CLASS)
  static class SharedTestCases extends NothingInTheConstructor {}

  @Test
  void every_test_of_a_shared_instance_that_was_made_has_a_project_of_its_own() {
    passes(2, SharedTestCases.class);
  }

  static class SharedWithProjectTestCases extends Team {

    @Nested
    @ExtendWith(Factory.class)
    @TestInstance(Lifecycle.PER_CLASS)
    class Inner {

      private final FakeHuaweiCloud ofConstructor;

      Inner(FakeHuaweiCloud cloud) {
        this.ofConstructor = cloud;
        useOnce(cloud);
      }

      @RepeatedTest(2)
      void has_the_project_of_the_class(FakeHuaweiCloud cloud) {
        assertThat(cloud).isSameAs(ofConstructor);
        assertThat(cloud.requests()).hasSize(1);
      }

      @Nested
      class Innermost {

        @Test
        void has_the_project_of_the_class(FakeHuaweiCloud cloud) {
          assertThat(cloud).isSameAs(ofConstructor);
        }
      }
    }
  }

  @ExtendWith(Skipping.class)
  @TestInstance(Lifecycle.PER_CLASS)
  static class SharedAndReplacedTestCases {

    @RegisterExtension static final FakeHuaweiCloudExtension FAKE = Team.FAKE;

    private final FakeHuaweiCloud ofConstructor;

    SharedAndReplacedTestCases(FakeHuaweiCloud cloud) {
      this.ofConstructor = cloud;
      Team.useOnce(cloud);
    }

    @RepeatedTest(2)
    void has_the_project_of_the_class(FakeHuaweiCloud cloud) {
      assertThat(cloud).isSameAs(ofConstructor);
      assertThat(cloud.requests()).hasSize(1);
    }
  }

  @Test
  void the_constructor_of_a_shared_instance_is_given_the_project_of_the_class() {
    passes(3, SharedWithProjectTestCases.class);
    passes(2, SharedAndReplacedTestCases.class);
  }

  @ExtendWith(Factory.class)
  static class NestedOnlyTestCases {

    @Nested
    class Inner {

      @RegisterExtension
      static final FakeHuaweiCloudExtension FAKE =
          FakeHuaweiCloudExtension.builder().project(p -> p.id("framework-team")).build();

      @RepeatedTest(2)
      void has_the_project(FakeHuaweiCloud cloud) {
        Team.useOnce(cloud);
      }
    }
  }

  @Test
  void a_nested_class_has_a_described_project_that_its_outer_class_has_not() {
    passes(2, NestedOnlyTestCases.class);
  }

  @FakeHuaweiCloudTest
  static class ParallelTestCases {

    @Nested
    @ExtendWith(Factory.class)
    class Inner {

      private final FakeHuaweiCloud ofConstructor;

      Inner(FakeHuaweiCloud cloud) {
        this.ofConstructor = cloud;
      }

      @RepeatedTest(40)
      void has_the_project_of_its_constructor(FakeHuaweiCloud cloud) {
        assertThat(cloud).isSameAs(ofConstructor);
        assertThat(cloud.requests()).isEmpty();
        assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
      }
    }
  }

  @Test
  void tests_that_run_in_parallel_have_the_projects_of_their_constructors() {
    ExtensionTestKit.runInParallel(4, ParallelTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(40).failed(0));
  }
}
