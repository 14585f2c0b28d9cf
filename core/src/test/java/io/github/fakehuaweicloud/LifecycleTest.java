package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.testkit.Clouds;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleTest {

  @Test
  void answers_as_soon_as_it_is_started() {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      assertThat(Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
    }
  }

  @Test
  void listens_on_the_loopback_interface_and_a_free_port() {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      assertThat(cloud.endpoint()).matches("http://127\\.0\\.0\\.1:[1-9]\\d{3,4}");
    }
  }

  @Test
  void answers_nobody_once_it_is_closed() {
    FakeHuaweiCloud cloud = FakeHuaweiCloud.start();
    cloud.close();

    assertThatThrownBy(() -> Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("refused");
  }

  @Test
  void may_be_closed_twice() {
    FakeHuaweiCloud cloud = FakeHuaweiCloud.start();
    FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
    cloud.close();
    server.close();

    assertThatCode(cloud::close).doesNotThrowAnyException();
    assertThatCode(server::close).doesNotThrowAnyException();
  }

  @Test
  void leaves_the_shared_server_running_when_a_project_closes() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud remaining = server.newProject()) {
      server.newProject().close();

      assertThat(Clouds.createMultiCloudCluster(remaining, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
    }
  }

  @Test
  void makes_up_everything_that_a_client_needs() {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      assertThat(cloud.projectId()).matches("[0-9a-f]{32}");
      assertThat(cloud.token()).startsWith("MII").hasSizeBetween(100, 32_768);
      assertThat(cloud.credentials().accessKey()).matches("[A-Z0-9]{20}");
      assertThat(cloud.credentials().secretKey()).matches("[A-Za-z0-9]{40}");
    }
  }

  @Test
  void takes_what_the_test_chose() {
    try (FakeHuaweiCloud cloud =
        FakeHuaweiCloud.builder()
            .project(
                project ->
                    project
                        .id("my-project")
                        .token("first-token")
                        .token("second-token")
                        .credentials("AK", "SK"))
            .bindAddress("127.0.0.1")
            .start()) {
      assertThat(cloud.projectId()).isEqualTo("my-project");
      assertThat(cloud.token()).isEqualTo("first-token");
      assertThat(cloud.iam().identity().tokens()).isEqualTo(List.of("first-token", "second-token"));
      assertThat(cloud.credentials().accessKey()).isEqualTo("AK");
      assertThat(cloud.credentials().secretKey()).isEqualTo("SK");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65536})
  void refuses_what_is_no_port(int port) {
    assertThatThrownBy(() -> FakeHuaweiCloud.builder().port(port))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a port from 0 to 65535, got " + port);
    assertThatThrownBy(() -> FakeHuaweiCloudServer.start("127.0.0.1", port))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
