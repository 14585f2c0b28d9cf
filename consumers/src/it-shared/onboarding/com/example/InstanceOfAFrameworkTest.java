package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestInstanceFactory;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;

@ExtendWith(InstanceOfAFrameworkTest.Framework.class)
class InstanceOfAFrameworkTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.id("my-project").token("my-token")).build();

  @RepeatedTest(2)
  void has_the_described_project(FakeHuaweiCloud cloud) throws Exception {
    Client.register(cloud, "{\"kube_config\": \"kind: Config\"}");

    assertThat(cloud.projectId()).isEqualTo("my-project");
    assertThat(cloud.requests()).hasSize(1);
  }

  static final class Framework implements TestInstanceFactory {

    @Override
    public Object createTestInstance(TestInstanceFactoryContext test, ExtensionContext context) {
      return new InstanceOfAFrameworkTest();
    }
  }
}
