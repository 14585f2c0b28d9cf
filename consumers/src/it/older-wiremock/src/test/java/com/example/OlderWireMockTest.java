package com.example;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class OlderWireMockTest {

  @Test
  void the_users_own_wiremock_is_the_one_of_the_pom() {
    assertThat(WireMockServer.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .endsWith("/wiremock-standalone-3.0.1.jar");
    assertThat(get("/inventory").willReturn(okJson("{}")).build().getResponse().getStatus())
        .isEqualTo(200);
  }

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
