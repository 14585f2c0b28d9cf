package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A class that makes an instance for every test, around one that shares its instance. */
@FakeHuaweiCloudTest
class SharedInnerInstanceTest {

  private final FakeHuaweiCloud ofOuter;

  SharedInnerInstanceTest(FakeHuaweiCloud cloud) {
    this.ofOuter = cloud;
  }

  @Test
  void the_outer_tests_have_a_project_each(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofOuter);
  }

  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class WithConstructorParameter {

    private final FakeHuaweiCloud ofInner;

    WithConstructorParameter(FakeHuaweiCloud cloud) {
      this.ofInner = cloud;
    }

    @RepeatedTest(3)
    void shares_the_project_of_its_outer_instance(FakeHuaweiCloud cloud) {
      assertThat(cloud).isSameAs(ofInner).isSameAs(ofOuter);
    }
  }

  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class WithoutConstructorParameter {

    @RepeatedTest(3)
    void shares_the_project_of_its_outer_instance(FakeHuaweiCloud cloud) {
      assertThat(cloud).isSameAs(ofOuter);
    }
  }
}
