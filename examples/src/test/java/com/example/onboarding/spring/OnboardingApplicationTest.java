package com.example.onboarding.spring;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import com.example.onboarding.Onboarding;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = "spring.main.banner-mode=off")
@ResourceLock("my-project")
class OnboardingApplicationTest {

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

  @Autowired private Onboarding onboarding;

  @Test
  void onboards_a_cluster(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();

    onboarding.onboard(cluster.id(), "staging", Duration.ofDays(30));

    assertThat(cloud).registeredOneCluster().hasName("staging").hasKubeConfigOf(cluster);
  }

  @Test
  void sees_nothing_of_the_other_test_though_the_application_is_the_same(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();

    onboarding.onboard(cluster.id(), "production", Duration.ofDays(7));

    assertThat(cloud).registeredOneCluster().hasName("production").hasKubeConfigOf(cluster);
  }
}
