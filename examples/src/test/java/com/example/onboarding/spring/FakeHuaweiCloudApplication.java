package com.example.onboarding.spring;

import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * One context for all test classes that extend this one, and a project of its own for each test.
 */
@SpringBootTest(properties = "spring.main.banner-mode=off")
@ResourceLock("my-project")
abstract class FakeHuaweiCloudApplication {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder()
          .project(p -> p.id("my-project").credentials("my-access-key", "my-secret-key"))
          .build();

  @DynamicPropertySource
  static void point_the_application_at_the_fake(DynamicPropertyRegistry registry) {
    registry.add("onboarding.endpoint", FAKE::endpoint);
    registry.add("onboarding.project-id", () -> "my-project");
    registry.add("onboarding.access-key", () -> "my-access-key");
    registry.add("onboarding.secret-key", () -> "my-secret-key");
  }
}
