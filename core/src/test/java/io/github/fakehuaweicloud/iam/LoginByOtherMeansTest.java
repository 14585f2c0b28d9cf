package io.github.fakehuaweicloud.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoginByOtherMeansTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final FakeHuaweiCloud cloud =
      Clouds.newProject(project -> project.clock(Clock.fixed(NOW, ZoneOffset.UTC)));

  @Test
  void takes_an_access_key_and_its_secret_key() {
    WireResponse answer = Logins.send(cloud, Logins.accessKeyBody(cloud, cloud.credentials()));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().at("/token/methods")).hasToString("[\"hw_ak_sk\"]");
    assertThat(Logins.certificate(cloud, answer.header("X-Subject-Token")).status()).isEqualTo(200);
  }

  @Test
  void refuses_a_wrong_secret_key_without_quoting_it() {
    Credentials wrong = new Credentials(cloud.credentials().accessKey(), "wrong-secret-key");

    WireResponse answer = Logins.send(cloud, Logins.accessKeyBody(cloud, wrong));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).contains("\"code\":401").doesNotContain("wrong-secret-key");
  }

  @Test
  void takes_a_temporary_access_key_with_its_security_token_only_and_until_it_expires() {
    Credentials key = cloud.iam().issueTemporaryCredentials(Duration.ofHours(1));
    Credentials half = new Credentials(key.accessKey(), key.secretKey());

    assertThat(Logins.send(cloud, Logins.accessKeyBody(cloud, half)).status()).isEqualTo(401);
    WireResponse answer = Logins.send(cloud, Logins.accessKeyBody(cloud, key));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().at("/token/expires_at").asText())
        .isEqualTo("2026-11-21T13:00:00.000000Z");
    cloud.clock().advance(Duration.ofHours(1));
    assertThat(Logins.send(cloud, Logins.accessKeyBody(cloud, key)).status()).isEqualTo(400);
  }

  @Test
  void trades_one_token_for_another_of_the_same_user() {
    String first = Logins.byPassword(cloud).header("X-Subject-Token");
    cloud.clock().advance(Duration.ofHours(23));

    WireResponse answer = Logins.send(cloud, Logins.tokenBody(first, Logins.projectScope(cloud)));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().at("/token/user/name").asText()).isEqualTo(Logins.user(cloud).name());
    assertThat(answer.json().at("/token/expires_at").asText())
        .as("it lives no longer than the first one")
        .isEqualTo("2026-11-22T12:00:00.000000Z");
  }

  @Test
  void refuses_a_token_that_is_expired_revoked_or_unknown() {
    String expired = cloud.iam().issueToken(Duration.ZERO);
    String revoked = cloud.iam().issueToken(Duration.ofHours(1));
    cloud.iam().revokeToken(revoked);

    assertThat(Logins.send(cloud, Logins.tokenBody(expired, "")).body())
        .contains("\"code\":401", "expired");
    assertThat(Logins.send(cloud, Logins.tokenBody(revoked, "")).body())
        .contains("\"code\":401", "invalid");
    assertThat(Logins.send(cloud, Logins.tokenBody("nobody-s", "")).status()).isEqualTo(401);
  }

  @Test
  void does_not_need_good_credentials_beside_the_log_in() {
    WireResponse answer =
        Wire.post(
            cloud.endpoint(),
            Logins.PATH,
            List.of("X-Auth-Token: stale"),
            Logins.passwordBody(cloud, ""));

    assertThat(answer.status()).isEqualTo(201);
  }
}
