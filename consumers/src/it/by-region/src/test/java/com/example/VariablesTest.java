package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Endpoints;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Surefire sets the environment, so port, project and access key are fixed. */
class VariablesTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder()
          .port(Integer.getInteger("fake.port"))
          .project(p -> p.id("my-project").credentials("my-access-key", "my-secret-key"))
          .build();

  @Test
  void lead_the_sdk_to_the_fake(FakeHuaweiCloud cloud) {
    Endpoints.watch(cloud.endpoint());
    cloud.cce().addCluster(c -> c.name("production"));

    assertThat(new Fleet("cn-north-4").names()).containsExactly("production");
    assertThat(cloud).received(1, request("ListClusters").with("project_id", "my-project"));
  }

  @Test
  void lead_the_next_test_there_too(FakeHuaweiCloud cloud) {
    Endpoints.watch(cloud.endpoint());
    cloud.cce().addCluster(c -> c.name("staging"));

    assertThat(new Fleet("cn-north-4").names()).containsExactly("staging");
  }
}
