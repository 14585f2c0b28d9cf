package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Endpoints;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@MicronautTest
class OnboardingTest extends FakeHuaweiCloudApplication {

  @Inject HuaweiCloud huaweiCloud;

  @Test
  void hands_the_issued_kubeconfig_to_the_security_service(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    huaweiCloud.protect("of-json", huaweiCloud.kubeconfigOf(cluster.id()));

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
    assertThat(cloud).registeredOneCluster().hasName("of-json").hasKubeConfigOf(cluster);
    Endpoints.watch(cloud.endpoint());
  }

  @Test
  void hands_it_over_as_yaml_too(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster();

    var kubeconfig = Kubeconfig.parse(huaweiCloud.kubeconfigOf(cluster.id()));
    huaweiCloud.protect("of-yaml", kubeconfig.toYaml());

    assertThat(cloud).registeredOneCluster().hasName("of-yaml").hasKubeConfigOf(cluster);
    assertThat(cloud).receivedRequests().hasSize(2);
  }
}
