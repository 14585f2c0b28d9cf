package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class Fabric8Test {

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

  @Test
  void the_client_loads_the_kubeconfig_with_its_certificates_and_key(FakeHuaweiCloud cloud)
      throws Exception {
    var cluster = cloud.cce().addCluster();

    var config = Config.fromKubeconfig(Client.obtainCertificate(cloud, cluster.id()));

    var kubeconfig = cloud.cce().issuedCertificates().get(0).kubeconfig();
    var user = kubeconfig.currentUser().orElseThrow();
    assertThat(config.getMasterUrl()).startsWith("https://192.0.2.7:5443");
    assertThat(config.getCaCertData())
        .isEqualTo(
            kubeconfig.currentCluster().orElseThrow().certificateAuthorityData().orElseThrow());
    assertThat(config.getClientCertData()).isEqualTo(user.clientCertificateData().orElseThrow());
    assertThat(config.getClientKeyData()).isEqualTo(user.clientKeyData().orElseThrow());
    // Building the client builds its TLS context out of the certificate, the key and the authority.
    try (var client = new KubernetesClientBuilder().withConfig(config).build()) {
      assertThat(client.getMasterUrl()).hasHost("192.0.2.7").hasPort(5443);
    }
  }
}
