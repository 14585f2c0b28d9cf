package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@FakeHuaweiCloudTest
class SeveralExtensionsTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension TOKYO =
      FakeHuaweiCloudExtension.builder().name("tokyo").ownServer().build();

  @RegisterExtension
  final FakeHuaweiCloudExtension paris =
      FakeHuaweiCloudExtension.builder().name("paris").project(p -> p.strict()).build();

  @Test
  void give_each_name_its_own(
      FakeHuaweiCloud cloud,
      @NamedFake("tokyo") FakeHuaweiCloud tokyo,
      @NamedFake("paris") FakeHuaweiCloud paris) {
    assertThat(tokyo.endpoint()).isNotEqualTo(cloud.endpoint());
    assertThat(paris.endpoint()).isEqualTo(cloud.endpoint());
    assertThat(paris.projectId()).isNotEqualTo(cloud.projectId());
  }
}
