package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class OnboardingTest {

  @Test
  void hands_the_issued_kubeconfig_to_the_security_service(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    var kubeconfig = Client.obtainCertificate(cloud, cluster.id());
    Client.registerKubeconfig(cloud, kubeconfig);
    Client.registerKubeconfig(cloud, Kubeconfig.parse(kubeconfig).toYaml());

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
    assertThat(cloud).registeredCluster(0).hasKubeConfigOf(cluster);
    assertThat(cloud).registeredCluster(1).hasKubeConfigOf(cluster);
  }
}
