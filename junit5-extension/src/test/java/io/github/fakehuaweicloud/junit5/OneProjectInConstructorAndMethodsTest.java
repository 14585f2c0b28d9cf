package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FakeHuaweiCloudTest
class OneProjectInConstructorAndMethodsTest {

  private final FakeHuaweiCloud ofConstructor;

  OneProjectInConstructorAndMethodsTest(FakeHuaweiCloud cloud) {
    this.ofConstructor = cloud;
  }

  @BeforeEach
  void is_the_same_before_the_test(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofConstructor);
    assertThat(cloud.requests()).isEmpty();
  }

  @Test
  void is_the_same_in_a_test(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofConstructor);
  }

  @RepeatedTest(3)
  void is_the_same_in_a_repetition(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofConstructor);
    assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void is_the_same_in_a_parameterized_test(int argument, FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofConstructor);
    assertThat(argument).isPositive();
  }

  @AfterEach
  void is_the_same_after_the_test(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofConstructor);
  }

  @Nested
  class InNestedClasses {

    private final FakeHuaweiCloud ofInnerConstructor;

    InNestedClasses(FakeHuaweiCloud cloud) {
      this.ofInnerConstructor = cloud;
    }

    @Test
    void is_the_same_as_in_the_enclosing_class(FakeHuaweiCloud cloud) {
      assertThat(cloud).isSameAs(ofConstructor).isSameAs(ofInnerConstructor);
    }
  }
}
