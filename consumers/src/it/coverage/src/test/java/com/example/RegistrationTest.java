package com.example;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class RegistrationTest {

  @Test
  void is_done(FakeHuaweiCloud cloud) throws Exception {
    Client.register(cloud, "{\"kube_config\": \"kind: Config\", \"provider\": \"tencent\"}");
  }
}
