package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import org.junit.jupiter.api.Test;

/** A project that all classes share, as an application with a static client has it. */
abstract class Kept {

  static final FakeHuaweiCloud CLOUD = FakeHuaweiCloudServer.shared().newProject();

  @Test
  void project_is_there_in_every_session() throws Exception {
    var cluster = CLOUD.cce().addCluster();

    var kubeconfig = Client.obtainCertificate(CLOUD, cluster.id());

    Client.registerKubeconfig(CLOUD, kubeconfig);
    Client.registerKubeconfig(CLOUD, Kubeconfig.parse(kubeconfig).toYaml());
    assertThat(CLOUD.hss().multiCloudClusters()).hasSizeGreaterThanOrEqualTo(2);
  }
}
