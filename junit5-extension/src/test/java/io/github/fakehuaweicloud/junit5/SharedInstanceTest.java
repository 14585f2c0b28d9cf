package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@FakeHuaweiCloudTest
@TestInstance(Lifecycle.PER_CLASS)
class SharedInstanceTest {

  private final FakeHuaweiCloud ofConstructor;

  SharedInstanceTest(FakeHuaweiCloud cloud) {
    this.ofConstructor = cloud;
  }

  @BeforeAll
  void shares_the_project_of_its_constructor_before_all_tests(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofConstructor);
  }

  @RepeatedTest(3)
  void shares_the_project_of_its_constructor_with_all_tests(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofConstructor);
  }
}
