package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.ProjectBuilder;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ProjectClashTest {

  @Test
  void of_project_ids_is_refused() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud first = server.newProject()) {
      Consumer<ProjectBuilder> same = project -> project.id(first.projectId());

      assertThatThrownBy(() -> server.newProject(same))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "The project id "
                  + first.projectId()
                  + " is that of another open project on this server. Close that project first,"
                  + " take another identity, or start a server of its own");
    }
  }

  @Test
  void says_whose_the_other_project_is() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud first =
            server.newProject(project -> project.describedAs("the day shift"))) {
      assertThat(first)
          .hasToString(
              "FakeHuaweiCloud[endpoint="
                  + first.endpoint()
                  + ", projectId="
                  + first.projectId()
                  + ", of the day shift]");
      assertThatThrownBy(() -> server.newProject(project -> project.id(first.projectId())))
          .hasMessageContaining("another open project on this server, of the day shift. Close");
    }
  }

  @Test
  void of_tokens_is_refused_without_quoting_the_token() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud first = server.newProject()) {
      Consumer<ProjectBuilder> same = project -> project.token("other").token(first.token());

      assertThatThrownBy(() -> server.newProject(same))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("The token <secret, sha256 ")
          .message()
          .doesNotContain(first.token());
    }
  }

  @Test
  void of_access_keys_is_refused_by_name() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud first = server.newProject()) {
      String accessKey = first.credentials().accessKey();
      Consumer<ProjectBuilder> same = project -> project.credentials(accessKey, "another secret");

      assertThatThrownBy(() -> server.newProject(same))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith(
              "The access key " + accessKey + " is that of another open project")
          .message()
          .doesNotContain("secret");
    }
  }

  @Test
  void of_users_of_one_account_is_refused_without_quoting_the_password() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud first = server.newProject(p -> p.domain("acme").user("ci", "s3cret"))) {
      assertThatThrownBy(() -> server.newProject(p -> p.domain("acme").user("ci", "0ther")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith(
              "The user \"ci\" of the account \"acme\" is that of another open project")
          .message()
          .doesNotContain("s3cret", "0ther");
      assertThat(first.iam().identity().users()).hasSize(1);
    }
  }

  @Test
  void leaves_the_first_project_as_it_was() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud first = server.newProject()) {
      assertThatThrownBy(() -> server.newProject(sameAs(first)))
          .isInstanceOf(IllegalStateException.class);

      assertThat(Clouds.createMultiCloudCluster(first, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
    }
  }

  @Test
  void is_over_once_the_first_project_is_closed() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      FakeHuaweiCloud first = server.newProject();
      first.close();

      try (FakeHuaweiCloud second = server.newProject(sameAs(first))) {
        first.close();

        assertThat(second.requests()).isEmpty();
        assertThat(Clouds.createMultiCloudCluster(second, Clouds.LEAST_HSS_BODY).status())
            .isEqualTo(200);
      }
    }
  }

  private static Consumer<ProjectBuilder> sameAs(FakeHuaweiCloud cloud) {
    return project ->
        project
            .id(cloud.projectId())
            .token(cloud.token())
            .credentials(cloud.credentials().accessKey(), cloud.credentials().secretKey());
  }
}
