package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Endpoints;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class OnboardingTest {

  private static final FakeHuaweiCloud CLOUD = FakeHuaweiCloud.start();

  @Autowired OnboardingController onboarding;

  @DynamicPropertySource
  static void point_the_application_at_the_fake(DynamicPropertyRegistry properties) {
    properties.add("huaweicloud.endpoint", CLOUD::endpoint);
    properties.add("huaweicloud.project-id", CLOUD::projectId);
    properties.add("huaweicloud.token", CLOUD::token);
    Endpoints.watch(CLOUD.endpoint());
  }

  @AfterAll
  static void stop_the_fake() {
    CLOUD.close();
  }

  @Test
  void hands_the_issued_kubeconfig_to_the_security_service() {
    var cluster = CLOUD.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    var registration = onboarding.onboard(cluster.id());

    assertThat(CLOUD).issuedOneCertificateFor(cluster).validFor(Duration.ofDays(30));
    assertThat(CLOUD).registeredOneCluster().hasKubeConfigOf(cluster);
    assertThat(CLOUD.hss().multiCloudClusters())
        .extracting(c -> c.id())
        .containsExactly(registration.cluster_id());
  }
}
