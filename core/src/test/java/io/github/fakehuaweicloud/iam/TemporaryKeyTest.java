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
import org.junit.jupiter.params.provider.CsvSource;

class TemporaryKeyTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

  private final FakeHuaweiCloud cloud =
      Clouds.newProject(project -> project.clock(Clock.fixed(NOW, ZoneOffset.UTC)));

  @Test
  void has_the_form_of_a_real_one() {
    WireResponse answer = Logins.temporaryKey(cloud, cloud.token(), "");

    assertThat(answer.status()).isEqualTo(201);
    JsonNode key = answer.json().path("credential");
    assertThat(key.path("access").asText()).matches("[A-Z0-9]{20}");
    assertThat(key.path("secret").asText()).matches("[A-Za-z0-9]{40}");
    assertThat(key.path("securitytoken").asText()).hasSizeGreaterThan(100);
    assertThat(key.path("expires_at").asText())
        .as("15 minutes, and the official SDK reads no other microseconds")
        .isEqualTo("2026-11-21T12:15:00.123000Z");
  }

  @ParameterizedTest
  @CsvSource({"900, 201", "86400, 201", "899, 400", "86401, 400", "-1, 400", "'\"900\"', 400"})
  void lives_as_long_as_was_asked_for(String seconds, int status) {
    WireResponse answer =
        Logins.temporaryKey(cloud, cloud.token(), ",\"duration_seconds\":" + seconds);

    assertThat(answer.status()).isEqualTo(status);
    if (status == 201) {
      assertThat(Instant.parse(answer.json().at("/credential/expires_at").asText()))
          .isBetween(
              NOW.plusSeconds(Long.parseLong(seconds)).minusMillis(1), NOW.plusSeconds(86400));
    }
  }

  @Test
  void logs_in_until_it_expires_by_the_project_s_clock() {
    JsonNode key = Logins.temporaryKey(cloud, cloud.token(), "").json().path("credential");
    Credentials credentials =
        new Credentials(
            key.path("access").asText(),
            key.path("secret").asText(),
            key.path("securitytoken").asText());

    assertThat(Logins.send(cloud, Logins.accessKeyBody(cloud, credentials)).status())
        .isEqualTo(201);
    cloud.clock().advance(Duration.ofMinutes(15));
    assertThat(Logins.send(cloud, Logins.accessKeyBody(cloud, credentials)).body())
        .contains("\"code\":400", "expired");
  }

  @Test
  void is_given_for_the_token_in_the_header_even_if_there_is_another_one_in_the_body() {
    assertThat(withHeader(cloud.token(), "\"methods\":[\"token\"]").status()).isEqualTo(201);
    assertThat(
            withHeader(
                    "wrong", "\"methods\":[\"token\"],\"token\":{\"id\":\"" + cloud.token() + "\"}")
                .status())
        .isEqualTo(401);
  }

  @Test
  void is_not_given_for_an_expired_or_revoked_token() {
    String expired = cloud.iam().issueToken(Duration.ZERO);
    String revoked = cloud.iam().issueToken(Duration.ofHours(1));
    cloud.iam().revokeToken(revoked);

    assertThat(Logins.temporaryKey(cloud, expired, "").body()).contains("\"code\":401", "expired");
    assertThat(Logins.temporaryKey(cloud, revoked, "").body()).contains("\"code\":401", "invalid");
    assertThat(withHeader(expired, "\"methods\":[\"token\"]").body()).contains("\"code\":401");
  }

  @Test
  void is_not_given_without_a_token_or_for_an_agency() {
    assertThat(
            Wire.post(
                    cloud.endpoint(),
                    Logins.TEMPORARY_KEYS,
                    List.of(),
                    Logins.body("\"methods\":[\"token\"]", ""))
                .body())
        .contains("\"code\":400", "a token in the header X-Auth-Token or here");
    assertThat(withHeader(cloud.token(), "\"methods\":[\"assume_role\"]").body())
        .contains("\"code\":400", "the fake has no agencies");
  }

  private WireResponse withHeader(String token, String identity) {
    return Wire.post(
        cloud.endpoint(),
        Logins.TEMPORARY_KEYS,
        List.of("X-Auth-Token: " + token),
        Logins.body(identity, ""));
  }
}
