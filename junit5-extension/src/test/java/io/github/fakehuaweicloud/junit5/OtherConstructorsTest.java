package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** JUnit gives parameters to constructors of others than test classes, if an extension asks it. */
@FakeHuaweiCloudTest
@ExtendWith(OtherConstructorsTest.Helping.class)
class OtherConstructorsTest {

  private static final ThreadLocal<Helper> HELPER = new ThreadLocal<>();

  record Helper(FakeHuaweiCloud cloud) {}

  static final class Helping implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
      HELPER.set(
          (Helper)
              context.getExecutableInvoker().invoke(Helper.class.getDeclaredConstructors()[0]));
    }
  }

  @BeforeEach
  void is_made_by_now() {
    assertThat(HELPER.get()).isNotNull();
  }

  @Test
  void are_given_the_project_of_the_test(FakeHuaweiCloud cloud) {
    assertThat(HELPER.get().cloud()).isSameAs(cloud);
  }
}
