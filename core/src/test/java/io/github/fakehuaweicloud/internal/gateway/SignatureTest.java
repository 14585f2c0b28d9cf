package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.SdkHmacSigner;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests signed with SDK-HMAC-SHA256 in all the ways that clients were seen to sign them. */
class SignatureTest {

  private final StillGateway gateway = new StillGateway();

  @Test
  void opens_the_project_of_the_access_key() {
    assertAccepted(new SignedRequest().build());
  }

  @Test
  void needs_no_signed_header_but_the_date() {
    assertAccepted(new SignedRequest().withoutHeader("Host").build());
  }

  @Test
  void may_cover_any_header() {
    assertAccepted(
        new SignedRequest()
            .header("User-Agent", "huaweicloud-usdk-java/3.0")
            .header("X-Project-Id", "p1")
            .header("accept", "*/*")
            .header("odd_name", "underscore")
            .header("X-Security-Token", "temporary")
            .build());
  }

  @Test
  void covers_the_values_of_a_repeated_header_as_one_line_or_as_lines() {
    HttpRequest joined = new SignedRequest().header("X-A", "1,2").build();
    HttpRequest perValue = new SignedRequest().header("X-A", "1\nx-a:2").build();

    assertAccepted(twice(joined));
    assertAccepted(twice(perValue));
  }

  private static HttpRequest twice(HttpRequest request) {
    HttpRequest once = StillGateway.withHeader(request, "X-A", "1");
    return new HttpRequest(
        once.method(), once.path(), once.rawQuery(), once.headers().with("X-A", "2"), once.body());
  }

  @Test
  void may_leave_headers_uncovered() {
    assertAccepted(
        StillGateway.withHeader(
            StillGateway.withHeader(new SignedRequest().build(), "X-Project-Id", "p1"),
            "Content-Type",
            "application/json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          b=2&a=1                | a=1&b=2
          a                      | a=
          a=                     | a=
          a=1%202                | a=1%202
          a=1+2                  | a=1%202
          a=%7e%C3%A9            | a=~%C3%A9
          a=x/y                  | a=x%2Fy
          B=1&a=2                | B=1&a=2
          a%5B=2&aA=1            | a%5B=2&aA=1
          a%5B=2&aA=1            | aA=1&a%5B=2
          %EF%BD%81=2&%F0%9F%98%80=1 | %EF%BD%81=2&%F0%9F%98%80=1
          enterprise_project_id=all_granted_eps | enterprise_project_id=all_granted_eps
          """)
  void covers_the_query_sorted_and_encoded(String sent, String canonical) {
    assertAccepted(new SignedRequest().query(sent, canonical).build());
  }

  @ParameterizedTest
  @CsvSource({"a=2&a=1", "a=1&a=2"})
  void covers_repeated_parameters_as_sent_by_java_or_sorted_by_go(String canonical) {
    assertAccepted(new SignedRequest().query("a=2&a=1", canonical).build());
  }

  @Test
  void covers_the_path_encoded_and_with_a_final_slash() {
    String sent = Paths.multiCloudClusters("p%201~%c3%a9");
    String canonical = Paths.multiCloudClusters("p%201~%C3%A9") + "/";

    assertAccepted(new SignedRequest().path(sent, canonical).build());
  }

  @Test
  void covers_an_empty_body_by_the_hash_of_nothing() {
    assertAccepted(
        new SignedRequest()
            .body("")
            .payloadHash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
            .build());
  }

  @Test
  void takes_the_payload_hash_of_the_header_as_it_is() {
    assertAccepted(
        new SignedRequest()
            .header("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD")
            .payloadHash("UNSIGNED-PAYLOAD")
            .build());
  }

  @Test
  void may_be_written_with_other_spaces() {
    HttpRequest request = new SignedRequest().build();
    String authorization = request.headers().first("Authorization").orElseThrow();

    assertAccepted(
        StillGateway.withHeader(request, "Authorization", authorization.replace(", ", ",")));
  }

  @Test
  void is_accepted_over_the_wire() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String date =
          DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
              .format(Instant.now().atOffset(ZoneOffset.UTC));
      String body = "{\"kube_config\":\"kind: Config\",\"name\":\"é\"}";
      String authorization =
          new SdkHmacSigner(cloud.credentials().accessKey(), cloud.credentials().secretKey())
              .authorization(
                  "POST",
                  Clouds.multiCloudPath(cloud) + "/",
                  "enterprise_project_id=a%20b",
                  Map.of("Host", URI.create(cloud.endpoint()).getAuthority(), "X-Sdk-Date", date),
                  SdkHmacSigner.sha256(body.getBytes(StandardCharsets.UTF_8)));

      WireResponse response =
          Wire.post(
              cloud.endpoint(),
              Clouds.multiCloudPath(cloud) + "?enterprise_project_id=a+b",
              List.of("X-Sdk-Date: " + date, "Authorization: " + authorization),
              body);

      assertThat(response.status()).as(response.body()).isEqualTo(200);
    }
  }

  private void assertAccepted(HttpRequest request) {
    WireResponse response = gateway.handle(request);

    assertThat(response.status()).as(response.body()).isEqualTo(200);
  }
}
