package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class NamedFakesTest {

  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  @NamedFake("tokyo")
  @interface Tokyo {}

  private final FakeHuaweiCloud ofConstructor;
  private final FakeHuaweiCloud tokyoOfConstructor;

  NamedFakesTest(FakeHuaweiCloud cloud, @NamedFake("tokyo") FakeHuaweiCloud tokyo) {
    this.ofConstructor = cloud;
    this.tokyoOfConstructor = tokyo;
  }

  @BeforeEach
  void are_the_same_before_the_test(@NamedFake("tokyo") FakeHuaweiCloud tokyo) {
    assertThat(tokyo).isSameAs(tokyoOfConstructor);
  }

  @Test
  void are_another_project_for_another_name(
      FakeHuaweiCloud cloud,
      @NamedFake("tokyo") FakeHuaweiCloud tokyo,
      @NamedFake("paris") FakeHuaweiCloud paris) {
    Requests.register(tokyo, "{\"kube_config\": \"{}\"}");

    assertThat(tokyo.requests()).hasSize(1);
    assertThat(cloud.requests()).isEmpty();
    assertThat(paris.requests()).isEmpty();
  }

  @Test
  void are_the_same_project_for_the_same_name(
      @NamedFake("") FakeHuaweiCloud cloud,
      @NamedFake("tokyo") FakeHuaweiCloud tokyo,
      @Tokyo FakeHuaweiCloud tokyoAgain) {
    assertThat(cloud).isSameAs(ofConstructor);
    assertThat(tokyo).isSameAs(tokyoAgain).isSameAs(tokyoOfConstructor);
  }

  @AfterEach
  void are_the_same_after_the_test(@NamedFake("tokyo") FakeHuaweiCloud tokyo) {
    assertThat(tokyo).isSameAs(tokyoOfConstructor);
  }

  @Nested
  class InNestedClasses {

    @Test
    void are_the_same_as_in_the_enclosing_class(@NamedFake("tokyo") FakeHuaweiCloud tokyo) {
      assertThat(tokyo).isSameAs(tokyoOfConstructor);
    }
  }
}
