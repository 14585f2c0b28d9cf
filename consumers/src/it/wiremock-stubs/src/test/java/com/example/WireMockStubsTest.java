package com.example;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.wiremock.WireMockStubs.stubsOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Stubs of the project, and a WireMock of the test's own with its own stubs of the same path. */
@FakeHuaweiCloudTest
@WireMockTest
class WireMockStubsTest {

  @Test
  void the_wiremock_is_the_one_of_the_pom() {
    assertThat(WireMockServer.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .endsWith("/" + System.getProperty("wiremock.jar"));
  }

  @Test
  void keeps_the_stubs_of_the_fake_and_of_wiremock_apart(
      FakeHuaweiCloud cloud, WireMockRuntimeInfo wireMock) throws IOException {
    stubsOf(cloud).stubFor(get("/whose").willReturn(ok("the fake's")));
    wireMock.getWireMock().register(get("/whose").willReturn(ok("WireMock's")));

    assertThat(read(cloud.endpoint() + "/whose", cloud)).isEqualTo("the fake's");
    assertThat(read(wireMock.getHttpBaseUrl() + "/whose", cloud)).isEqualTo("WireMock's");

    stubsOf(cloud).verify(1, getRequestedFor(urlEqualTo("/whose")));
    wireMock.getWireMock().verifyThat(1, getRequestedFor(urlEqualTo("/whose")));
  }

  @Test
  void works_beside_a_server_that_the_test_starts(FakeHuaweiCloud cloud) throws IOException {
    WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    try {
      server.stubFor(any(anyUrl()).willReturn(ok("WireMock's")));
      stubsOf(cloud).stubFor(any(anyUrl()).willReturn(ok("the fake's")));

      assertThat(read(server.baseUrl() + "/a", cloud)).isEqualTo("WireMock's");
      assertThat(read(cloud.endpoint() + "/a", cloud)).isEqualTo("the fake's");
    } finally {
      server.stop();
    }
  }

  @Test
  void matches_json_and_fills_in_templates(FakeHuaweiCloud cloud) throws IOException {
    stubsOf(cloud)
        .stubFor(
            post(urlPathMatching("/v1/.*/publicips"))
                .withRequestBody(equalToJson("{\"type\":\"5_bgp\"}"))
                .willReturn(
                    ok("{{jsonPath request.body '$.type'}} {{request.pathSegments.[2]}}")
                        .withTransformers("response-template")));

    assertThat(send(cloud, "/v1/" + cloud.projectId() + "/publicips", "{\"type\": \"5_bgp\"}"))
        .isEqualTo("5_bgp publicips");
  }

  @Test
  void leaves_the_operations_to_the_fake(FakeHuaweiCloud cloud) throws Exception {
    stubsOf(cloud).stubFor(any(anyUrl()).willReturn(ok()));
    var cluster = cloud.cce().addCluster();

    Client.obtainCertificate(cloud, cluster.id());

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
    stubsOf(cloud).verify(1, anyRequestedFor(anyUrl()));
  }

  private static String read(String url, FakeHuaweiCloud cloud) throws IOException {
    return body(open(url, cloud));
  }

  private static String send(FakeHuaweiCloud cloud, String path, String body) throws IOException {
    HttpURLConnection connection = open(cloud.endpoint() + path, cloud);
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return body(connection);
  }

  private static HttpURLConnection open(String url, FakeHuaweiCloud cloud) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
    connection.setRequestProperty("X-Auth-Token", cloud.token());
    return connection;
  }

  private static String body(HttpURLConnection connection) throws IOException {
    return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
