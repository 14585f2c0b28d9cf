package com.example;

import io.github.fakehuaweicloud.consumers.Endpoints;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The guide's: one context for all classes that extend this one, in each of the two JVMs. */
@SpringBootTest
@ResourceLock("my-project")
abstract class FakeHuaweiCloudApplication {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.id("my-project").token("my-token")).build();

  @DynamicPropertySource
  static void point_the_application_at_the_fake(DynamicPropertyRegistry registry) {
    registry.add("huaweicloud.endpoint", FAKE::endpoint);
    registry.add("huaweicloud.project-id", () -> "my-project");
    registry.add("huaweicloud.token", () -> "my-token");
  }

  @BeforeAll
  static void look_for_the_server_after_the_last_test() {
    Endpoints.watch(FAKE.endpoint());
  }

  @Autowired OnboardingController onboarding;
}
