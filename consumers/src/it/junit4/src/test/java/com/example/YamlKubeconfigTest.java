package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudSoftAssertions.assertSoftly;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.consumers.SharedServer;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import org.junit.After;
import org.junit.Test;

public class YamlKubeconfigTest {

  private final FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared().newProject();

  @After
  public void close_the_project() {
    cloud.close();
  }

  @Test
  public void hands_the_issued_kubeconfig_to_the_security_service() throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    var kubeconfig = Kubeconfig.parse(Client.obtainCertificate(cloud, cluster.id()));
    Client.registerKubeconfig(cloud, kubeconfig.toYaml());

    assertSoftly(
        softly -> {
          softly.assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
          softly.assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
        });
  }

  @Test
  public void has_a_project_of_its_own_on_the_server_of_all() {
    SharedServer.gaveNewProject(cloud);
    assertThat(cloud).receivedNoRequests();
  }
}
