package io.github.fakehuaweicloud.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidatedTokenTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @Test
  void is_echoed_and_described_as_it_was_at_the_log_in() {
    WireResponse login = Logins.byPassword(cloud);
    String token = login.header("X-Subject-Token");

    WireResponse answer = validate(token, token);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("X-Subject-Token")).isEqualTo(token);
    assertThat(answer.json()).isEqualTo(login.json());
  }

  @Test
  void may_be_another_one_of_the_project_than_the_caller_s() {
    String other = cloud.iam().issueToken(Duration.ofHours(1));

    assertThat(validate(cloud.token(), other).status()).isEqualTo(200);
  }

  @Test
  void that_a_project_started_with_never_expires_for_clients() {
    JsonNode token = validate(cloud.token(), cloud.token()).json().path("token");

    assertThat(token.path("expires_at").asText()).isEqualTo("9999-12-31T23:59:59.000000Z");
    assertThat(token.at("/project/id").asText()).isEqualTo(cloud.projectId());
  }

  @Test
  void has_no_catalog_if_none_is_wanted() {
    String target = Logins.PATH + "?nocatalog=1";

    JsonNode token =
        Logins.get(
                cloud,
                target,
                "X-Auth-Token: " + cloud.token(),
                "X-Subject-Token: " + cloud.token())
            .json()
            .path("token");

    assertThat(token.has("project")).isTrue();
    assertThat(token.has("catalog")).isFalse();
  }

  @Test
  void is_refused_with_401_once_it_has_expired_or_is_revoked_and_with_404_if_it_is_unknown() {
    String expired = cloud.iam().issueToken(Duration.ZERO);
    String revoked = cloud.iam().issueToken(Duration.ofHours(1));
    cloud.iam().revokeToken(revoked);

    assertThat(validate(cloud.token(), expired).body()).contains("\"code\":401", "expired");
    assertThat(validate(cloud.token(), revoked).body()).contains("\"code\":401", "invalid");
    assertThat(validate(cloud.token(), "unknown").body()).contains("\"code\":404");
  }

  @Test
  void must_be_there() {
    WireResponse answer = Logins.get(cloud, Logins.PATH);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("header X-Subject-Token: expected a String");
  }

  @Test
  void is_told_about_to_a_caller_with_credentials_only() {
    assertThat(Logins.get(cloud, Logins.PATH, "X-Subject-Token: " + cloud.token()).body())
        .contains("APIGW.0301");
    assertThat(validate("wrong", cloud.token()).body()).contains("APIGW.0301");
  }

  @Test
  void is_checked_by_head_without_a_body() {
    WireResponse good = check(cloud.token());
    WireResponse unknown = check("unknown");

    assertThat(good.status()).isEqualTo(200);
    assertThat(good.header("X-Subject-Token")).isEqualTo(cloud.token());
    assertThat(good.body()).isEmpty();
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.body()).isEmpty();
  }

  private WireResponse validate(String caller, String subject) {
    return Logins.get(cloud, Logins.PATH, "X-Auth-Token: " + caller, "X-Subject-Token: " + subject);
  }

  private WireResponse check(String subject) {
    return Wire.request(
        "HEAD",
        cloud.endpoint(),
        Logins.PATH,
        List.of("X-Auth-Token: " + cloud.token(), "X-Subject-Token: " + subject),
        "");
  }
}
