package io.github.fakehuaweicloud.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToXml;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static io.github.fakehuaweicloud.wiremock.WireMockStubs.stubsOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client may send is never an error of the fake, and never fails a test by itself. */
class HostileRequestsTest {

  private static final int MOST = 12 * 1024 * 1024;

  private final FakeHuaweiCloud cloud = Calls.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a?q=%zz",
        "/a?q=%",
        "/a?%80=%ff",
        "/a|b\"<>?{}^`",
        "/a?q=[1]&&=&q",
        "/%e4%bd%a0/%ff",
        "//a//b?/",
        "/a?q={{request.body}}",
        "/a?q=%0d%0aX-Evil:%201"
      })
  void odd_targets_are_matched_counted_and_filled_into_templates(String target) {
    stubsOf(cloud)
        .stubFor(
            any(anyUrl())
                .withQueryParam("never", absent())
                .willReturn(
                    ok("{{request.url}} {{request.query.q}} {{request.pathSegments.[0]}}")
                        .withHeader("X-Query", "{{request.query.q}}")
                        .withTransformers("response-template")));

    WireResponse response = send("GET " + target, "");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.headerNames()).doesNotContain("X-Evil");
    assertThat(response.body()).isNotEmpty();
    assertThat(stubsOf(cloud).count(anyRequestedFor(anyUrl()))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: text/plain; charset=unknown",
        "Content-Type: text/plain; charset=",
        "Content-Type: ;;;",
        "Content-Type:",
        "Content-Type: application/x-www-form-urlencoded; charset=%",
        "Content-Type: multipart/form-data",
        "Cookie: ;=;a;=b;a=1=2",
        "Authorization: Basic !",
        "Host: [::1]:99999999999",
        "X-\u00ff: \u00ff"
      })
  void odd_headers_are_matched_and_filled_into_templates(String header) {
    stubsOf(cloud)
        .stubFor(
            any(anyUrl())
                .withRequestBody(containing("a"))
                .willReturn(
                    ok("{{request.headers.Content-Type}} {{request.cookies.a}} {{request.host}}")
                        .withTransformers("response-template")));

    assertThat(send("POST /", "a=%zz&b", header).status()).isIn(200, 400);
    assertThat(cloud.requests()).allMatch(request -> request.failure().isEmpty());
    assertThat(stubsOf(cloud).count(anyRequestedFor(anyUrl()))).isEqualTo(cloud.requests().size());
  }

  static Stream<StringValuePattern> bodyPatterns() {
    return Stream.of(
        equalToJson("{\"a\":1}"),
        matchingJsonPath("$.a"),
        equalToXml("<a/>"),
        equalTo("b"),
        matching("b+"));
  }

  @ParameterizedTest
  @MethodSource("bodyPatterns")
  void odd_bodies_match_nothing(StringValuePattern pattern) {
    stubsOf(cloud).stubFor(any(anyUrl()).withRequestBody(pattern).willReturn(ok()));

    for (String body :
        new String[] {
          "", "\0\1\u00ff\u00fe", "{\"a\":", "<a><b>", "[".repeat(100_000), "\u00ff\u00d8\u00ff"
        }) {
      assertThat(send("POST /", body).status()).isEqualTo(404);
    }
    assertThat(cloud.requests()).allMatch(request -> request.failure().isEmpty());
  }

  @Test
  void a_huge_body_is_matched() {
    stubsOf(cloud).stubFor(any(anyUrl()).withRequestBody(containing("end")).willReturn(ok()));

    assertThat(send("POST /", "x".repeat(MOST - 3) + "end").status()).isEqualTo(200);
    assertThat(send("POST /", "x".repeat(MOST) + "end").status()).isEqualTo(413);
  }

  private WireResponse send(String start, String body, String... headers) {
    String head =
        start
            + " HTTP/1.1\r\nX-Auth-Token: "
            + cloud.token()
            + "\r\n"
            + (Stream.of(headers).anyMatch(line -> line.startsWith("Host"))
                ? "Connection: close\r\n" + String.join("\r\n", headers) + "\r\n"
                : Wire.head(cloud.endpoint(), List.of(headers)))
            + "Content-Length: "
            + body.length()
            + "\r\n\r\n";
    return Wire.send(cloud.endpoint(), Wire.join(head, body.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
