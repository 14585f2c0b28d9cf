package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

@MicronautTest
class InstancePerTestTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.id("my-project").token("my-token")).build();

  @Inject ApplicationContext application;

  private final FakeHuaweiCloud ofConstructor;

  InstancePerTestTest(FakeHuaweiCloud cloud) {
    this.ofConstructor = cloud;
  }

  @RepeatedTest(2)
  void has_a_project_of_its_own_under_the_same_identity(FakeHuaweiCloud cloud) throws Exception {
    Client.register(cloud, "{\"kube_config\": \"kind: Config\"}");

    assertThat(application.isRunning()).isTrue();
    assertThat(cloud).isSameAs(ofConstructor).registeredOneCluster();
  }
}
