package io.github.fakehuaweicloud.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;

class UnknownLoginTest {

  @Test
  void is_answered_as_a_wrong_password_is_and_recorded_with_no_project() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud cloud = server.newProject()) {
      String good = Logins.passwordBody(cloud, Logins.projectScope(cloud));
      WireResponse wrong = Logins.send(cloud, good.replace(Logins.user(cloud).password(), "wrong"));
      WireResponse unknown = Logins.send(cloud, good.replace(Logins.user(cloud).name(), "nobody"));

      assertThat(unknown.status()).isEqualTo(401);
      assertThat(unknown.body()).isEqualTo(wrong.body());
      assertThat(unknown.headerNames()).isEqualTo(wrong.headerNames());
      assertThat(cloud.requests()).hasSize(1);
      assertThat(cloud.requestLog().unattributed())
          .singleElement()
          .satisfies(
              request -> {
                assertThat(request.status()).isEqualTo(401);
                assertThat(request.operation().orElseThrow().service()).isEqualTo("IAM");
                assertThat(request.isUnexpected()).isTrue();
              });
    }
  }

  @Test
  void belongs_to_the_project_whose_id_it_asks_for() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud cloud = server.newProject()) {
      String body =
          Logins.passwordBody(cloud, "\"project\":{\"id\":\"" + cloud.projectId() + "\"}")
              .replace(Logins.user(cloud).name(), "nobody");

      assertThat(Logins.send(cloud, body).status()).isEqualTo(401);

      assertThat(cloud.requests()).hasSize(1);
      assertThat(cloud.requestLog().unattributed()).isEmpty();
    }
  }

  @Test
  void by_access_key_or_token_is_answered_with_401_too() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud cloud = server.newProject()) {
      Credentials nobodys = new Credentials("NOBODYS", "secret-key-in-clear");

      assertThat(Logins.send(cloud, Logins.accessKeyBody(cloud, nobodys)).status()).isEqualTo(401);
      assertThat(Logins.send(cloud, Logins.tokenBody("nobody-s", "")).status()).isEqualTo(401);
      assertThat(Logins.temporaryKey(cloud, "nobody-s", "").status()).isEqualTo(401);
      assertThat(cloud.requestLog().unattributed()).hasSize(3);
    }
  }

  @Test
  void that_breaks_the_page_is_recorded_with_no_project_and_its_violations() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud cloud = server.newProject()) {
      Logins.send(cloud, "{}");

      assertThat(cloud.requests()).isEmpty();
      assertThat(cloud.requestLog().unattributed())
          .singleElement()
          .satisfies(request -> assertThat(request.violations()).hasSize(1));
    }
  }
}
