package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@FakeHuaweiCloudTest
@TestInstance(Lifecycle.PER_CLASS)
class ProjectOfClassTest {

  private FakeHuaweiCloud ofClass;

  @BeforeAll
  void is_given_before_all_tests(FakeHuaweiCloud cloud) {
    ofClass = cloud;
  }

  @Test
  void is_given_to_a_test(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofClass);
  }

  @Test
  void is_given_to_another_test(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofClass);
  }

  @AfterAll
  void is_given_after_all_tests(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofClass);
  }

  @Nested
  class InNestedClasses {

    @Test
    void is_given_to_a_test(FakeHuaweiCloud cloud) {
      assertThat(cloud).isSameAs(ofClass);
    }
  }
}
