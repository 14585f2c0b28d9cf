package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.consumers.SharedServer;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import org.testng.annotations.Test;

public class YamlKubeconfigTest {

  @Test(invocationCount = 8, threadPoolSize = 4)
  public void hands_the_issued_kubeconfig_to_the_security_service() throws Exception {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared().newProject()) {
      var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

      var kubeconfig = Kubeconfig.parse(Client.obtainCertificate(cloud, cluster.id()));
      Client.registerKubeconfig(cloud, kubeconfig.toYaml());

      assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
      assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
      SharedServer.gaveNewProject(cloud);
    }
  }
}
