package io.github.fakehuaweicloud.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginByPasswordTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.575301Z");

  private final FakeHuaweiCloud cloud =
      Clouds.newProject(
          project ->
              project
                  .user("ci", "Passw0rd!")
                  .user("ops", "An0ther!")
                  .region("ap-southeast-3")
                  .clock(Clock.fixed(NOW, ZoneOffset.UTC)));

  private final Identity identity = cloud.iam().identity();

  @Test
  void is_answered_with_201_and_a_token_of_the_project() {
    WireResponse answer = Logins.byPassword(cloud);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("X-IAM-Trace-Id")).isEqualTo(answer.header("X-Request-Id"));
    JsonNode token = answer.json().path("token");
    assertThat(token.path("methods")).hasToString("[\"password\"]");
    assertThat(token.path("issued_at").asText()).isEqualTo("2026-11-21T12:00:00.575000Z");
    assertThat(token.path("expires_at").asText()).isEqualTo("2026-11-22T12:00:00.575000Z");
    assertThat(token.at("/user/id").asText()).isEqualTo(identity.userId());
    assertThat(token.at("/user/name").asText()).isEqualTo("ci");
    assertThat(token.at("/user/domain/id").asText()).isEqualTo(identity.domainId());
    assertThat(token.at("/user/domain/name").asText()).isEqualTo(identity.domainName());
    assertThat(token.at("/project/id").asText()).isEqualTo(cloud.projectId());
    assertThat(token.at("/project/name").asText()).isEqualTo("ap-southeast-3");
    assertThat(token.at("/roles/0/name").asText()).isNotEmpty();
  }

  @Test
  void opens_cce_and_hss_until_24_hours_later() {
    String token = Logins.byPassword(cloud).header("X-Subject-Token");

    assertThat(Logins.certificate(cloud, token).status()).isEqualTo(200);
    assertThat(hss(token).status()).isEqualTo(200);
    cloud.clock().advance(Duration.ofHours(24).minusMillis(1));
    assertThat(hss(token).status()).isEqualTo(200);
    cloud.clock().advance(Duration.ofMillis(1));
    assertThat(hss(token).status()).isEqualTo(401);
    assertThat(hss(token).body()).contains("token expires");
  }

  @Test
  void gives_a_token_that_a_test_can_revoke() {
    String token = Logins.byPassword(cloud).header("X-Subject-Token");

    cloud.iam().revokeToken(token);

    assertThat(hss(token).body()).contains("APIGW.0307");
  }

  @Test
  void gives_a_new_token_each_time_and_leaves_earlier_ones_good() {
    String first = Logins.byPassword(cloud).header("X-Subject-Token");
    String second = Logins.byPassword(cloud).header("X-Subject-Token");

    assertThat(second).isNotEqualTo(first);
    assertThat(hss(first).status()).isEqualTo(200);
    assertThat(hss(second).status()).isEqualTo(200);
  }

  @Test
  void knows_every_user_by_name_and_account() {
    WireResponse answer = Logins.send(cloud, Logins.passwordBody(user("ops", "An0ther!"), ""));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().at("/token/user/id").asText())
        .isEqualTo(identity.users().get(1).id())
        .isNotEqualTo(identity.userId());
  }

  @Test
  void knows_a_user_by_id_and_an_account_by_id() {
    String byId = "\"id\":\"" + identity.userId() + "\",\"password\":\"Passw0rd!\"";
    String byDomainId =
        "\"name\":\"ci\",\"password\":\"Passw0rd!\",\"domain\":{\"id\":\""
            + identity.domainId()
            + "\"}";

    assertThat(Logins.send(cloud, Logins.passwordBody(byId, "")).status()).isEqualTo(201);
    assertThat(Logins.send(cloud, Logins.passwordBody(byDomainId, "")).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", "passw0rd!", "Passw0rd!\u0000", "An0ther!", ""})
  void is_refused_with_401_in_keystone_s_form_if_the_password_is_wrong(String password) {
    WireResponse answer = Logins.send(cloud, Logins.passwordBody(user("ci", password), ""));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body())
        .isEqualTo(
            "{\"error\":{\"code\":401,\"message\":\"The username or password is wrong.\","
                + "\"title\":\"Unauthorized\"}}");
    assertThat(answer.headers("X-Subject-Token")).isEmpty();
    assertThat(cloud.requestLog().unexpected()).hasSize(1);
  }

  @Test
  void is_recorded_with_the_user_in_clear_and_the_password_as_a_digest() {
    Logins.byPassword(cloud);

    assertThat(cloud.requests()).hasSize(1);
    assertThat(cloud.requests().get(0).parameter(IamParameters.USER_NAME)).contains("ci");
    assertThat(cloud.requests().get(0).parameter(IamParameters.METHODS))
        .contains(List.of("password"));
    assertThat(cloud.requests().get(0).parameters().toString())
        .contains("auth.identity.password.user.password <secret, sha256 ")
        .doesNotContain("Passw0rd!");
  }

  private String user(String name, String password) {
    return "\"name\":\""
        + name
        + "\",\"password\":\""
        + password.replace("\0", "\\u0000")
        + "\",\"domain\":{\"name\":\""
        + identity.domainName()
        + "\"}";
  }

  private WireResponse hss(String token) {
    return Wire.post(
        cloud.endpoint(),
        Clouds.multiCloudPath(cloud),
        List.of("X-Auth-Token: " + token),
        Clouds.LEAST_HSS_BODY);
  }
}
