package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class OnboardingTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.id("my-project").token("my-token")).build();

  @DynamicPropertySource
  static void point_the_application_at_the_fake(DynamicPropertyRegistry properties) {
    properties.add("huaweicloud.endpoint", FAKE::endpoint);
    properties.add("huaweicloud.project-id", () -> "my-project");
    properties.add("huaweicloud.token", () -> "my-token");
  }

  @Autowired OnboardingController onboarding;

  @Test
  void hands_the_issued_kubeconfig_to_the_security_service(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    var registration = onboarding.onboard(cluster.id());

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
    assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
    assertThat(cloud.hss().multiCloudClusters())
        .extracting(c -> c.id())
        .containsExactly(registration.cluster_id());
  }

  @Test
  void takes_the_same_kubeconfig_in_yaml(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster();

    var kubeconfig = Client.obtainCertificate(cloud, cluster.id());
    Client.registerKubeconfig(cloud, Kubeconfig.parse(kubeconfig).toYaml());

    assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
  }

  @Test
  void sees_nothing_of_the_other_test_though_the_application_is_the_same(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();

    onboarding.onboard(cluster.id());

    assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
    assertThat(cloud).receivedRequests().hasSize(2);
  }
}
