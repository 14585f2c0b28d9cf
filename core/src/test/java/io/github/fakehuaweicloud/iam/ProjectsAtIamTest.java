package io.github.fakehuaweicloud.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Users and keys of one project mean nothing to another. */
class ProjectsAtIamTest {

  @Test
  void may_have_users_of_the_same_name_in_other_accounts() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      List<FakeHuaweiCloud> clouds =
          IntStream.range(0, 20)
              .mapToObj(i -> server.newProject(project -> project.user("ci", "password-" + i)))
              .toList();

      assertThat(clouds.parallelStream().map(Logins::byPassword))
          .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201))
          .extracting(answer -> answer.json().at("/token/project/id").asText())
          .containsExactlyElementsOf(clouds.stream().map(FakeHuaweiCloud::projectId).toList());
      assertThat(clouds).allSatisfy(cloud -> assertThat(cloud.requests()).hasSize(1));
    }
  }

  @Test
  void may_share_an_account_and_then_its_id_but_no_user() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud one = server.newProject(p -> p.domain("acme").user("ci", "a"));
        FakeHuaweiCloud other = server.newProject(p -> p.domain("acme").user("ops", "b"))) {
      assertThat(one.iam().identity().domainId()).isEqualTo(other.iam().identity().domainId());
      assertThat(Logins.byPassword(one).json().at("/token/project/id").asText())
          .isEqualTo(one.projectId());
      assertThat(Logins.byPassword(other).json().at("/token/project/id").asText())
          .isEqualTo(other.projectId());
    }
  }

  @Test
  void refuse_the_tokens_and_keys_of_others() {
    try (FakeHuaweiCloud cloud = Clouds.newProject();
        FakeHuaweiCloud other = Clouds.newProject()) {
      String foreign = Logins.byPassword(other).header("X-Subject-Token");

      assertThat(Logins.certificate(cloud, foreign).body()).contains("CCE.01403001");
      assertThat(
              Logins.get(
                      cloud,
                      Logins.PATH,
                      "X-Auth-Token: " + cloud.token(),
                      "X-Subject-Token: " + foreign)
                  .status())
          .isEqualTo(404);
      WireResponse scoped =
          Logins.send(
              cloud,
              Logins.tokenBody(foreign, "\"project\":{\"id\":\"" + cloud.projectId() + "\"}"));
      assertThat(scoped.status()).isEqualTo(400);
      assertThat(cloud.requestLog().unexpected()).isEmpty();
    }
  }

  @Test
  void are_forgotten_with_their_users_once_they_are_closed() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      FakeHuaweiCloud first = server.newProject(p -> p.domain("acme").user("ci", "a"));
      first.close();

      try (FakeHuaweiCloud second = server.newProject(p -> p.domain("acme").user("ci", "b"))) {
        first.close();

        assertThat(Logins.byPassword(second).status()).isEqualTo(201);
        assertThat(Logins.send(second, Logins.passwordBody(first, "")).status()).isEqualTo(401);
      }
    }
  }
}
