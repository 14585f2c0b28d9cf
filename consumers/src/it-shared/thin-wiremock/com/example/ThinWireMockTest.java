package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class ThinWireMockTest {

  @Test
  void runs_on_the_thin_wiremock() {
    assertThat(WireMockServer.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .matches(".*/wiremock-[0-9.]+\\.jar");
  }

  @Test
  void hands_the_issued_kubeconfig_to_the_security_service(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    var kubeconfig = Client.obtainCertificate(cloud, cluster.id());
    Client.register(
        cloud, new ObjectMapper().writeValueAsString(Map.of("kube_config", kubeconfig)));

    assertThat(cloud).issuedOneCertificateFor(cluster).validFor(Duration.ofDays(30));
    assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
  }
}
