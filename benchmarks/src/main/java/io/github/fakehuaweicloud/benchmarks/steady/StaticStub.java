package io.github.fakehuaweicloud.benchmarks.steady;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.fakehuaweicloud.benchmarks.client.Requests;

/** WireMock with one stub that answers the same to each POST. */
final class StaticStub implements AutoCloseable {

  private final WireMockServer server;

  private StaticStub(WireMockConfiguration configuration, String answer) {
    this.server = new WireMockServer(configuration.dynamicPort());
    server.start();
    server.stubFor(post(urlEqualTo("/static")).willReturn(okJson(answer)));
  }

  /** As it is by default: it keeps every request. */
  static StaticStub withJournal(String answer) {
    return new StaticStub(wireMockConfig(), answer);
  }

  static StaticStub withoutJournal(String answer) {
    return new StaticStub(wireMockConfig().disableRequestJournal(), answer);
  }

  String endpoint() {
    return server.baseUrl();
  }

  /** A call of it with a body. */
  byte[] call(String body) {
    return Requests.of("POST", endpoint(), "/static", "t", body);
  }

  @Override
  public void close() {
    server.stop();
  }
}
