package io.github.fakehuaweicloud.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static io.github.fakehuaweicloud.wiremock.WireMockStubs.stubsOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What WireMock's users write, as they write it. */
class DslTest {

  private static final String BODY = "{\"name\":\"a\",\"size\":[1,2]}";

  private final FakeHuaweiCloud cloud = Calls.newProject();
  private final WireMockStubs stubs = stubsOf(cloud);

  @AfterEach
  void close() {
    cloud.close();
  }

  static Stream<MappingBuilder> matchers() {
    return Stream.of(
        any(anyUrl()),
        post("/v1/ips?limit=1"),
        post(urlEqualTo("/v1/ips?limit=1")),
        post(urlMatching("/v1/.*")),
        post(urlPathEqualTo("/v1/ips")).withQueryParam("limit", equalTo("1")),
        post(urlPathMatching("/v./ips")),
        post(urlPathTemplate("/v1/{kind}")).withPathParam("kind", equalTo("ips")),
        post(anyUrl()).withHeader("content-TYPE", containing("json")),
        post(anyUrl()).withHeader("X-Absent", absent()),
        post(anyUrl()).withBasicAuth("user", "password"),
        post(anyUrl()).withCookie("session", matching("[0-9]+")),
        post(anyUrl()).withHost(equalTo("127.0.0.1")).withScheme("http"),
        post(anyUrl()).withRequestBody(containing("name")),
        post(anyUrl()).withRequestBody(equalToJson("{\"size\":[2,1]}", true, true)),
        post(anyUrl()).withRequestBody(matchingJsonPath("$.size[?(@ > 1)]")),
        post(anyUrl()).andMatching(request -> MatchResult.of(request.getBody().length > 9)));
  }

  @ParameterizedTest
  @MethodSource("matchers")
  void matches(MappingBuilder mapping) {
    stubs.stubFor(mapping.willReturn(created()));

    assertThat(postIps(BODY).status()).isEqualTo(201);
  }

  static Stream<MappingBuilder> othersMatchers() {
    return Stream.of(
        get(anyUrl()),
        post("/v1/ips"),
        post(urlPathEqualTo("/v1/ips")).withQueryParam("limit", equalTo("2")),
        post(anyUrl()).withBasicAuth("user", "wrong"),
        post(anyUrl()).withCookie("session", equalTo("7")),
        post(anyUrl()).withFormParam("name", equalTo("a")),
        post(anyUrl()).withRequestBody(equalToJson("{}")),
        post(anyUrl()).withRequestBody(matchingJsonPath("$.colour")));
  }

  @ParameterizedTest
  @MethodSource("othersMatchers")
  void does_not_match(MappingBuilder mapping) {
    stubs.stubFor(mapping.willReturn(created()));

    assertThat(postIps(BODY).status()).isEqualTo(404);
  }

  @Test
  void matches_forms() {
    stubs.stubFor(post("/form").withFormParam("name", equalTo("a b")).willReturn(ok()));

    assertThat(
            Calls.call(
                    "POST",
                    cloud,
                    "/form",
                    List.of("Content-Type: application/x-www-form-urlencoded"),
                    "x=1&name=a+b")
                .status())
        .isEqualTo(200);
  }

  @Test
  void prefers_a_higher_priority_and_then_the_newer_one() {
    stubs.stubFor(get("/a").atPriority(1).willReturn(ok("older")));
    stubs.stubFor(get("/a").atPriority(1).willReturn(ok("newer")));
    stubs.stubFor(get("/a").atPriority(9).willReturn(ok("low")));
    stubs.stubFor(get("/a").willReturn(ok("of no priority")));

    assertThat(Calls.get(cloud, "/a").body()).isEqualTo("newer");
  }

  @Test
  void keeps_the_state_of_a_scenario() {
    stubs.stubFor(
        get("/job")
            .inScenario("job")
            .whenScenarioStateIs(Scenario.STARTED)
            .willSetStateTo("done")
            .willReturn(okJson("{\"status\":\"RUNNING\"}")));
    // The same stubs, by another call.
    stubsOf(cloud)
        .stubFor(
            get("/job")
                .inScenario("job")
                .whenScenarioStateIs("done")
                .willReturn(okJson("{\"status\":\"SUCCESS\"}")));

    assertThat(Calls.get(cloud, "/job").text("status")).isEqualTo("RUNNING");
    assertThat(Calls.get(cloud, "/job").text("status")).isEqualTo("SUCCESS");
    assertThat(Calls.get(cloud, "/job").text("status")).isEqualTo("SUCCESS");

    stubs.resetScenarios();
    assertThat(Calls.get(cloud, "/job").text("status")).isEqualTo("RUNNING");
  }

  @Test
  void renders_headers_and_bodies_of_every_kind() {
    stubs.stubFor(get("/json").willReturn(ResponseDefinitionBuilder.okForJson(Map.of("a", 1))));
    stubs.stubFor(get("/none").willReturn(noContent()));
    stubs.stubFor(get("/moved").willReturn(temporaryRedirect("/json")));
    stubs.stubFor(get("/file").willReturn(ok().withBodyFile("bodies/publicips.json")));
    stubs.stubFor(
        get("/bytes")
            .willReturn(
                aResponse()
                    .withBody(new byte[] {65, 66})
                    .withHeader("Set-Cookie", "a=1", "b=2")
                    .withHeader("Content-Length", "1000")));

    assertThat(Calls.get(cloud, "/json").text("a")).isEqualTo("1");
    assertThat(Calls.get(cloud, "/none").status()).isEqualTo(204);
    assertThat(Calls.get(cloud, "/moved").header("Location")).isEqualTo("/json");
    assertThat(Calls.get(cloud, "/file").text("from")).isEqualTo("file");
    WireResponse bytes = Calls.get(cloud, "/bytes");
    assertThat(bytes.body()).isEqualTo("AB");
    assertThat(bytes.headers("Set-Cookie")).containsExactly("a=1", "b=2");
    assertThat(bytes.headers("Content-Length")).containsExactly("2");
  }

  @Test
  void fills_in_templates() {
    stubs.stubFor(
        post(urlPathTemplate("/v1/{kind}"))
            .willReturn(
                ok("{{request.path.kind}} {{request.query.limit}} {{jsonPath request.body '$.name'}}"
                        + " {{request.headers.X-Test}}")
                    .withHeader("X-Method", "{{request.method}}")
                    .withTransformers("response-template")));

    WireResponse response =
        Calls.call("POST", cloud, "/v1/ips?limit=1", List.of("X-Test: yes"), BODY);

    assertThat(response.body()).isEqualTo("ips 1 a yes");
    assertThat(response.header("X-Method")).isEqualTo("POST");
  }

  @Test
  void fills_in_templates_in_files_and_in_their_names() {
    stubs.stubFor(
        get(urlPathEqualTo("/hello"))
            .willReturn(
                ok().withBodyFile("bodies/{{request.query.file}}.txt")
                    .withTransformers("response-template")));

    assertThat(Calls.get(cloud, "/hello?file=hello&name=you").body()).isEqualTo("Hello you");
    assertThat(Calls.get(cloud, "/hello?file=../../secrets").status()).isEqualTo(500);
    assertThat(cloud.requests().get(1).failure()).isPresent();
  }

  @Test
  void leaves_what_is_no_template_as_it_is() {
    stubs.stubFor(get("/a").willReturn(ok("{{request.url}}")));

    assertThat(Calls.get(cloud, "/a").body()).isEqualTo("{{request.url}}");
  }

  private WireResponse postIps(String body) {
    return Calls.call(
        "POST",
        cloud,
        "/v1/ips?limit=1",
        List.of(
            "Content-Type: application/json",
            "Authorization: Basic dXNlcjpwYXNzd29yZA==",
            "Cookie: a=b; session=42"),
        body);
  }
}
