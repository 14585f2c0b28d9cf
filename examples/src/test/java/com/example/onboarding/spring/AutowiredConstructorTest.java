package com.example.onboarding.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A constructor is either Spring's alone, or shared with others, parameter by parameter. */
class AutowiredConstructorTest {

  private static final String MODE = "spring.test.constructor.autowire.mode";

  @Configuration
  static class Application {}

  @FakeHuaweiCloudTest
  @SpringJUnitConfig(Application.class)
  abstract static class SpringTestCases {

    SpringTestCases(ApplicationContext application, FakeHuaweiCloud cloud) {
      assertThat(application.getBean(Application.class)).isNotNull();
      assertThat(cloud.requests()).isEmpty();
    }

    @Test
    void test(FakeHuaweiCloud cloud) {
      assertThat(cloud.requests()).isEmpty();
    }
  }

  @TestConstructor(autowireMode = AutowireMode.ALL)
  static class OfTheClassTestCases extends SpringTestCases {

    OfTheClassTestCases(ApplicationContext application, FakeHuaweiCloud cloud) {
      super(application, cloud);
    }
  }

  @Test
  void that_is_springs_by_its_class_says_what_to_do() {
    assertThat(refusalOf(OfTheClassTestCases.class, "annotated"))
        .isEqualTo(
            "Spring resolves every parameter of the constructor of "
                + OfTheClassTestCases.class.getName()
                + ", because of @TestConstructor(autowireMode = ALL), and leaves none to other"
                + " extensions. Take the FakeHuaweiCloud in a method, for example @BeforeEach. Or"
                + " keep it here, with @TestConstructor(autowireMode = ANNOTATED) on the class and"
                + " @Autowired on each parameter that is Spring's, not on the constructor");
  }

  static class OfTheConstructorTestCases extends SpringTestCases {

    @Autowired
    OfTheConstructorTestCases(ApplicationContext application, FakeHuaweiCloud cloud) {
      super(application, cloud);
    }
  }

  @Test
  void that_is_springs_by_its_own_annotation_says_so() {
    assertThat(refusalOf(OfTheConstructorTestCases.class, "annotated"))
        .contains("because of @Autowired on it,");
  }

  static class OfTheRunTestCases extends SpringTestCases {

    OfTheRunTestCases(ApplicationContext application, FakeHuaweiCloud cloud) {
      super(application, cloud);
    }
  }

  @Test
  void that_is_springs_by_a_property_of_the_run_says_so() {
    assertThat(refusalOf(OfTheRunTestCases.class, "all"))
        .contains("because of spring.test.constructor.autowire.mode = all,");
  }

  @FakeHuaweiCloudTest
  @SpringJUnitConfig(Application.class)
  @TestConstructor(autowireMode = AutowireMode.ALL)
  static class OuterTestCases {

    @Nested
    class Inner {

      Inner(FakeHuaweiCloud cloud) {
        assertThat(cloud.requests()).isEmpty();
      }

      @Test
      void test() {}
    }
  }

  @Test
  void of_a_nested_class_is_springs_by_the_class_around_it() {
    assertThat(refusalOf(OuterTestCases.class, "annotated"))
        .contains("because of @TestConstructor(autowireMode = ALL),");
  }

  @FakeHuaweiCloudTest
  @SpringJUnitConfig(Application.class)
  @TestConstructor(autowireMode = AutowireMode.ANNOTATED)
  static class SharedTestCases {

    private final FakeHuaweiCloud ofConstructor;

    SharedTestCases(@Autowired Application application, FakeHuaweiCloud cloud) {
      assertThat(application).isNotNull();
      this.ofConstructor = cloud;
    }

    @Test
    void has_the_project_of_its_constructor(FakeHuaweiCloud cloud) {
      assertThat(cloud).isSameAs(ofConstructor);
    }
  }

  @Test
  void is_shared_where_each_of_springs_parameters_says_so() {
    run(SharedTestCases.class, "all").assertStatistics(events -> events.succeeded(1).failed(0));
  }

  @FakeHuaweiCloudTest
  @SpringJUnitConfig(Application.class)
  @TestConstructor(autowireMode = AutowireMode.ALL)
  static class FakeInTheMethodTestCases {

    FakeInTheMethodTestCases(Application application) {
      assertThat(application).isNotNull();
    }

    @Test
    void is_given_the_fake(FakeHuaweiCloud cloud) {
      assertThat(cloud.requests()).isEmpty();
    }
  }

  @Test
  void that_is_springs_leaves_the_methods_to_others() {
    run(FakeInTheMethodTestCases.class, "all")
        .assertStatistics(events -> events.succeeded(1).failed(0));
  }

  @FakeHuaweiCloudTest
  static class NoSpringTestCases {

    NoSpringTestCases(FakeHuaweiCloud cloud) {
      assertThat(cloud.requests()).isEmpty();
    }

    @Test
    void test() {}
  }

  @Test
  void of_a_test_without_spring_is_never_springs() {
    run(NoSpringTestCases.class, "all").assertStatistics(events -> events.succeeded(1).failed(0));
  }

  private static Events run(Class<?> testCases, String mode) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(testCases))
        .configurationParameter(MODE, mode)
        .execute()
        .testEvents();
  }

  private static String refusalOf(Class<?> testCases, String mode) {
    var failure =
        run(testCases, mode).failed().stream()
            .findFirst()
            .orElseThrow()
            .getRequiredPayload(TestExecutionResult.class)
            .getThrowable()
            .orElseThrow();
    assertThat(failure).isExactlyInstanceOf(ParameterResolutionException.class);
    return failure.getMessage();
  }
}
