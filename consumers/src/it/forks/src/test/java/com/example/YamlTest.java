package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import org.junit.jupiter.api.Test;

class YamlTest extends FakeHuaweiCloudApplication {

  @Test
  void of_the_same_kubeconfig_is_as_good_as_json(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster();

    onboarding.onboard(cluster.id());
    var issued = cloud.cce().issuedCertificates().get(0);
    Client.registerKubeconfig(cloud, issued.kubeconfig().toYaml());

    assertThat(cloud).registeredCluster(0).hasKubeConfigOf(cluster);
    assertThat(cloud).registeredCluster(1).hasKubeConfigOf(cluster);
  }
}
