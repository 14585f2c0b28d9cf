package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.SdkHmacSigner;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExpiringAccessTest {

  private static final String DATE = "20261121T120000Z";

  private final FakeHuaweiCloud cloud =
      Clouds.newProject(
          project ->
              project.clock(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC)));

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void a_token_opens_the_project_until_it_expires() {
    assertThat(withToken(cloud.iam().issueToken(Duration.ofSeconds(1))).status()).isEqualTo(200);

    WireResponse expired = withToken(cloud.iam().issueToken(Duration.ZERO));

    assertThat(expired.status()).isEqualTo(401);
    assertThat(expired.text("error_code")).isEqualTo("APIGW.0301");
    assertThat(expired.text("error_msg"))
        .isEqualTo(
            "Incorrect IAM authentication information: token expires, expires_at:"
                + " 2026-11-21T12:00:00Z");
    assertThat(cloud.requests()).hasSize(2);
  }

  @Test
  void a_revoked_token_must_be_updated() {
    String token = cloud.iam().issueToken(Duration.ofHours(1));
    cloud.iam().revokeToken(token);

    WireResponse revoked = withToken(token);

    assertThat(revoked.status()).isEqualTo(401);
    assertThat(revoked.text("error_code")).isEqualTo("APIGW.0307");
    assertThat(withToken(cloud.token()).status()).isEqualTo(200);
  }

  @Test
  void a_temporary_access_key_needs_its_security_token_signed_or_not() {
    Credentials temporary = cloud.iam().issueTemporaryCredentials(Duration.ofHours(1));
    String securityToken = temporary.securityToken().orElseThrow();

    assertThat(signed(temporary, Map.of("X-Security-Token", securityToken), Map.of()).status())
        .isEqualTo(200);
    assertThat(signed(temporary, Map.of(), Map.of("X-Security-Token", securityToken)).status())
        .isEqualTo(200);
    assertThat(signed(temporary, Map.of(), Map.of()).text("error_msg"))
        .contains("x-security-token not found");
    assertThat(signed(temporary, Map.of(), Map.of("X-Security-Token", "other")).text("error_msg"))
        .contains("x-security-token is not the one of the access key");
  }

  @Test
  void a_temporary_access_key_expires() {
    Credentials temporary = cloud.iam().issueTemporaryCredentials(Duration.ZERO);

    WireResponse expired =
        signed(
            temporary,
            Map.of(),
            Map.of("X-Security-Token", temporary.securityToken().orElseThrow()));

    assertThat(expired.status()).isEqualTo(401);
    assertThat(expired.text("error_msg")).contains("expires_at: 2026-11-21T12:00:00Z");
  }

  private WireResponse withToken(String token) {
    return Wire.post(
        cloud.endpoint(),
        Clouds.multiCloudPath(cloud),
        List.of("X-Auth-Token: " + token),
        Clouds.LEAST_HSS_BODY);
  }

  private WireResponse signed(
      Credentials credentials, Map<String, String> signedHeaders, Map<String, String> others) {
    Map<String, String> headers = new HashMap<>(signedHeaders);
    headers.put("X-Sdk-Date", DATE);
    String authorization =
        new SdkHmacSigner(credentials.accessKey(), credentials.secretKey())
            .authorization(
                "POST",
                Clouds.multiCloudPath(cloud) + "/",
                "",
                headers,
                SdkHmacSigner.sha256(Clouds.LEAST_HSS_BODY.getBytes(StandardCharsets.UTF_8)));
    return Wire.post(
        cloud.endpoint(),
        Clouds.multiCloudPath(cloud),
        Stream.of(headers, others, Map.of("Authorization", authorization))
            .flatMap(map -> map.entrySet().stream())
            .map(header -> header.getKey() + ": " + header.getValue())
            .toList(),
        Clouds.LEAST_HSS_BODY);
  }
}
