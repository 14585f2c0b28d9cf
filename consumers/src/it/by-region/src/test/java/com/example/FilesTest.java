package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Endpoints;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Surefire sets names of files only, so the port is free, and every test has its own project. */
@FakeHuaweiCloudTest
class FilesTest {

  @BeforeEach
  void lead_the_sdk_to_the_fake(FakeHuaweiCloud cloud) throws IOException {
    Endpoints.watch(cloud.endpoint());
    write("HUAWEICLOUD_SDK_REGIONS_FILE", cloud.region().regionsFile());
    write("HUAWEICLOUD_SDK_CREDENTIALS_FILE", cloud.region().credentialsFile());
  }

  @Test
  void lead_the_sdk_to_the_project_of_a_test(FakeHuaweiCloud cloud) {
    Endpoints.watch(cloud.endpoint());
    cloud.cce().addCluster(c -> c.name("production"));

    assertThat(new Fleet("cn-north-4").names()).containsExactly("production");
    assertThat(cloud).received(1, request("KeystoneListProjects").with("name", "cn-north-4"));
  }

  @Test
  void lead_the_sdk_to_the_project_of_another_test(FakeHuaweiCloud cloud) {
    Endpoints.watch(cloud.endpoint());
    cloud.cce().addCluster(c -> c.name("staging"));

    assertThat(new Fleet("cn-north-4").names()).containsExactly("staging");
    assertThat(cloud).received(1, request("KeystoneListProjects").with("name", "cn-north-4"));
  }

  private static void write(String variable, String content) throws IOException {
    Files.writeString(Path.of(System.getenv(variable)), content);
  }
}
