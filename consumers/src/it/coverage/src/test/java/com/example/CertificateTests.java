package com.example;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.Test;

/** The same in each class, so that several JVMs have something to do. */
@FakeHuaweiCloudTest
abstract class CertificateTests {

  @Test
  void are_obtained(FakeHuaweiCloud cloud) throws Exception {
    Client.obtainCertificate(cloud, cloud.cce().addCluster().id());
  }

  @Test
  void are_obtained_by_another(FakeHuaweiCloud cloud) throws Exception {
    Client.obtainCertificate(cloud, cloud.cce().addCluster().id());
  }
}
