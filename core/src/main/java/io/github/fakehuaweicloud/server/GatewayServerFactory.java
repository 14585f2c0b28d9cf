package io.github.fakehuaweicloud.server;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import io.github.fakehuaweicloud.gateway.Gateway;

/**
 * Puts the gateway where WireMock's engine expects its stubs and its admin API. In front of the
 * stubs, and not behind them as an extension, because WireMock reads and decodes the body, its
 * multipart and its gzip before any extension is asked, and answers what it cannot decode with 500.
 */
final class GatewayServerFactory implements HttpServerFactory {

  private final Gateway gateway;

  GatewayServerFactory(Gateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public HttpServer buildHttpServer(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    RequestAnswerer answerer = new RequestAnswerer(gateway);
    return new ShieldedJettyServer(options, new AdminHandler(answerer), new StubHandler(answerer));
  }
}
