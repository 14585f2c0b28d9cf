package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.requests.Operation;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A test that sends what cannot be read must not stay green because nobody noticed. */
class UnreadableRequestsTest {

  private static final String CORRUPT_GZIP = "\u001f\u008b\b\0\0\0\0\0\0\u0003garbage";
  private static final int THIRTEEN_MEGABYTES = 13 * 1024 * 1024;

  /** Method, what is appended to the path, header lines, body, status. */
  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments("a corrupt gzip body", "POST", "", length(CORRUPT_GZIP), CORRUPT_GZIP, 400),
        arguments(
            "a body above 12 MB",
            "POST",
            "",
            "Content-Length: " + THIRTEEN_MEGABYTES,
            " ".repeat(THIRTEEN_MEGABYTES),
            413),
        arguments(
            "a body that is announced too large to be read",
            "POST",
            "",
            "Content-Length: 100000000",
            "{",
            413),
        arguments("a method in lower case", "post", "", length("{}"), "{}", 404),
        arguments("a NUL in the path", "POST", "%00", length("{}"), "{}", 400),
        arguments("a percent sign alone in the path", "POST", "%zz", length("{}"), "{}", 400),
        arguments("a way out of the path", "POST", "/" + "../".repeat(20), "X: y", "", 400),
        arguments("an encoding of Microsoft's", "POST", "%u0070", length("{}"), "{}", 400),
        arguments(
            "headers above 256 KB", "POST", "", "X-Large: " + "a".repeat(270 * 1024), "", 431),
        arguments("more than 200 header lines", "POST", "", lines(201), "", 431),
        arguments("a target above 256 KB", "POST", "?" + "a".repeat(270 * 1024), "X: y", "", 414),
        arguments("a body that breaks off", "POST", "", "Content-Length: 100", "{", 400),
        arguments("broken chunks", "POST", "", "Transfer-Encoding: chunked", "ZZ\r\n{}", 400));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void are_recorded_in_the_project_of_their_token(
      String what, String method, String appendix, String header, String body, int status) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          send(cloud, method, appendix, "X-Auth-Token: " + cloud.token(), header, body);

      assertThat(response.status()).isEqualTo(status);
      assertRecorded(cloud, response);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void are_recorded_in_the_project_of_their_path(
      String what, String method, String appendix, String header, String body, int status) {
    // What is appended to the path belongs to its last segment, not to the id.
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertRecorded(cloud, send(cloud, method, appendix, "X-Auth-Token: wrong", header, body));
    }
  }

  @Test
  void are_recorded_in_the_project_of_their_access_key() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Credentials credentials = cloud.credentials();
      String authorization =
          "Authorization: SDK-HMAC-SHA256 Access="
              + credentials.accessKey()
              + ", SignedHeaders=x-sdk-date, Signature=00";

      assertThat(
              Wire.send(
                      cloud.endpoint(),
                      "POST /elsewhere%00 HTTP/1.1\r\n"
                          + Wire.head(cloud.endpoint(), List.of(authorization))
                          + "\r\n")
                  .status())
          .isEqualTo(400);

      assertThat(cloud.requestLog().unexpected())
          .singleElement()
          .extracting(RecordedRequest::path)
          .isEqualTo("/elsewhere%00");
    }
  }

  @Test
  void show_no_body_and_their_operation_if_it_is_known() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      send(cloud, "POST", "", "X-Auth-Token: " + cloud.token(), length(CORRUPT_GZIP), CORRUPT_GZIP);

      RecordedRequest recorded = cloud.requests().get(0);
      assertThat(recorded.body()).isEmpty();
      assertThat(recorded.operation()).map(Operation::id).contains("CreateMultiCloudClusters");
      assertThat(recorded.violations()).isEmpty();
      assertThat(recorded.refusal()).hasValueSatisfying(why -> assertThat(why).contains("body"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello world this is garbage\r\n\r\n",
        "\0\u0001\u0002\u00ff\r\n\r\n",
        "\u0016\u0003\u0001\u0005\0\u0001\0\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/3.0\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n"
      })
  void that_are_no_http_belong_to_no_project(String bytes) {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud cloud = server.newProject()) {
      WireResponse response = Wire.send(cloud.endpoint(), bytes);

      assertThat(cloud.requests()).isEmpty();
      assertThat(cloud.requestLog().unattributed())
          .singleElement()
          .satisfies(
              recorded -> {
                assertThat(recorded.isUnexpected()).isTrue();
                assertThat(recorded.requestId()).isEqualTo(response.header("X-Request-Id"));
              });
    }
  }

  private static void assertRecorded(FakeHuaweiCloud cloud, WireResponse response) {
    assertThat(cloud.requests()).isEqualTo(cloud.requestLog().unexpected());
    assertThat(cloud.requests())
        .singleElement()
        .satisfies(
            recorded -> {
              assertThat(recorded.status()).isEqualTo(response.status());
              assertThat(recorded.requestId()).isEqualTo(response.header("X-Request-Id"));
              assertThat(recorded.isUnexpected()).isTrue();
              assertThat(recorded.refusal()).isPresent();
            });
  }

  private static WireResponse send(
      FakeHuaweiCloud cloud,
      String method,
      String appendix,
      String token,
      String header,
      String body) {
    String head =
        method
            + " "
            + Clouds.multiCloudPath(cloud)
            + appendix
            + " HTTP/1.1\r\n"
            + Wire.head(cloud.endpoint(), List.of(token, header))
            + "\r\n";
    return Wire.send(cloud.endpoint(), head + body);
  }

  private static String length(String body) {
    return "Content-Length: " + body.length();
  }

  private static String lines(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "X-" + i + ": y")
        .collect(Collectors.joining("\r\n"));
  }
}
