package com.example;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class Certificate3Test {

  @Test
  void is_obtained(FakeHuaweiCloud cloud) throws Exception {
    Client.obtainCertificate(cloud, cloud.cce().addCluster().id());
  }

  @Test
  void is_obtained_by_another(FakeHuaweiCloud cloud) throws Exception {
    Client.obtainCertificate(cloud, cloud.cce().addCluster().id());
  }
}
