package io.github.fakehuaweicloud.internal.gateway;

import static io.github.fakehuaweicloud.internal.gateway.StillGateway.withHeader;
import static io.github.fakehuaweicloud.internal.gateway.StillGateway.withoutHeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A signed request that is not what was signed. */
class TamperedSignatureTest {

  private final StillGateway gateway = new StillGateway();

  @ParameterizedTest
  @MethodSource("tamperings")
  void is_refused(UnaryOperator<HttpRequest> tampering) {
    HttpRequest untouched =
        new SignedRequest().query("a=1&b=2", "a=1&b=2").header("User-Agent", "sdk").build();
    assertThat(gateway.handle(untouched).status()).isEqualTo(200);

    WireResponse response = gateway.handle(tampering.apply(untouched));

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.text("error_code")).isEqualTo("APIGW.0301");
    assertThat(response.text("error_msg")).startsWith("Incorrect IAM authentication information: ");
    assertThat(gateway.ownersJournal().requests())
        .extracting(RecordedRequest::status)
        .containsExactly(200, 401);
  }

  static Stream<Named<UnaryOperator<HttpRequest>>> tamperings() {
    return Stream.of(
        named("another body", request -> of(request, request.path(), request.rawQuery(), "{}")),
        named("no body", request -> of(request, request.path(), request.rawQuery(), "")),
        named("a space more in the body", TamperedSignatureTest::withSpaceInBody),
        named("another form of the path", request -> path(request, SignedRequest.PATH + "&")),
        named("a parameter more", request -> query(request, "a=1&b=2&c=3")),
        named("a parameter less", request -> query(request, "a=1")),
        named("another parameter value", request -> query(request, "a=1&b=3")),
        named("another parameter name", request -> query(request, "a=1&B=2")),
        named("swapped parameter values", request -> query(request, "a=2&b=1")),
        named("no query", request -> query(request, "")),
        named("another host", request -> withHeader(request, "Host", "127.0.0.1:8081")),
        named("no host", request -> withoutHeader(request, "Host")),
        named("another user agent", request -> withHeader(request, "User-Agent", "SDK")),
        named("a second user agent", TamperedSignatureTest::withSecondUserAgent),
        named("another date", request -> withHeader(request, "X-Sdk-Date", "20261121T120001Z")),
        named("no date", request -> withoutHeader(request, "X-Sdk-Date")),
        named("a date of another form", request -> date(request, "2026-11-21T12:00:00Z")),
        named("a date that is none", request -> date(request, "20261341T120000Z")),
        named("another payload hash", TamperedSignatureTest::withOtherPayloadHash),
        named("another signature", request -> signature(request, hex -> flip(hex))),
        named("a cut signature", request -> signature(request, hex -> hex.substring(1))),
        named("a longer signature", request -> signature(request, hex -> hex + "00")),
        named(
            "an upper-case signature",
            request -> signature(request, hex -> hex.toUpperCase(Locale.ROOT))),
        named("no signature", request -> signature(request, hex -> "")),
        named("fewer signed headers", request -> authorization(request, "host;", "")),
        named("only other signed headers", request -> authorization(request, ";x-sdk-date", "")),
        named("more signed headers", request -> authorization(request, "host;", "accept;host;")),
        named(
            "signed headers in another order",
            request -> authorization(request, "host;user-agent", "user-agent;host")),
        named("an unknown access key", request -> authorization(request, "AK1", "AK3")),
        named("a neighbour's access key", request -> authorization(request, "AK1", "AK2")),
        named("another algorithm", request -> authorization(request, "SHA256", "SM3")),
        named("no authorization", request -> withoutHeader(request, "Authorization")),
        named("another scheme", request -> withHeader(request, "Authorization", "Basic QUsxOnNr")));
  }

  private static HttpRequest of(HttpRequest from, String path, String query, String body) {
    return new HttpRequest(from.method(), path, query, from.headers(), Body.of(body));
  }

  private static HttpRequest path(HttpRequest from, String path) {
    return of(from, path, from.rawQuery(), from.body().text());
  }

  private static HttpRequest query(HttpRequest from, String query) {
    return of(from, from.path(), query, from.body().text());
  }

  private static HttpRequest withSpaceInBody(HttpRequest from) {
    return of(from, from.path(), from.rawQuery(), from.body().text() + " ");
  }

  private static HttpRequest withSecondUserAgent(HttpRequest from) {
    return new HttpRequest(
        from.method(),
        from.path(),
        from.rawQuery(),
        from.headers().with("User-Agent", "sdk"),
        from.body());
  }

  private static HttpRequest withOtherPayloadHash(HttpRequest from) {
    return withHeader(from, "X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD");
  }

  private static HttpRequest date(HttpRequest from, String date) {
    return withHeader(from, "X-Sdk-Date", date);
  }

  private static HttpRequest authorization(HttpRequest from, String part, String replacement) {
    String value = from.headers().first("Authorization").orElseThrow();
    assertThat(value).contains(part);
    return withHeader(from, "Authorization", value.replace(part, replacement));
  }

  private static HttpRequest signature(HttpRequest from, UnaryOperator<String> change) {
    String value = from.headers().first("Authorization").orElseThrow();
    int start = value.indexOf("Signature=") + "Signature=".length();
    return withHeader(
        from, "Authorization", value.substring(0, start) + change.apply(value.substring(start)));
  }

  private static String flip(String hex) {
    return hex.substring(0, 63) + (hex.endsWith("0") ? "1" : "0");
  }
}
