package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.RepeatedTest;

@MicronautTest(rebuildContext = true)
class RebuiltContextTest extends FakeHuaweiCloudApplication {

  @Inject HuaweiCloud huaweiCloud;

  @RepeatedTest(2)
  void finds_the_project_under_its_old_name(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster();

    huaweiCloud.protect("of-json", huaweiCloud.kubeconfigOf(cluster.id()));

    assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
    assertThat(cloud).receivedRequests().hasSize(2);
  }
}
