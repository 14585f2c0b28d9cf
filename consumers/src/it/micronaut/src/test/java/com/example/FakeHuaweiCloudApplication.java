package com.example;

import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import io.micronaut.test.support.TestPropertyProvider;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestInstance(Lifecycle.PER_CLASS)
abstract class FakeHuaweiCloudApplication implements TestPropertyProvider {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.id("my-project").token("my-token")).build();

  @Override
  public Map<String, String> getProperties() {
    return Map.of(
        "huaweicloud.endpoint",
        FAKE.endpoint(),
        "huaweicloud.project-id",
        "my-project",
        "huaweicloud.token",
        "my-token");
  }
}
