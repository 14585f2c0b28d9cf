package io.github.fakehuaweicloud.benchmarks.suite;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A class with the fake whose test uses nothing of it. */
@FakeHuaweiCloudTest
class WithFake {

  @Test
  void knows_the_endpoint(FakeHuaweiCloud cloud) {
    Objects.requireNonNull(cloud.endpoint());
  }
}
