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

  private final HttpServerFactory engine;
  private final Gateway gateway;

  GatewayServerFactory(HttpServerFactory engine, Gateway gateway) {
    this.engine = engine;
    this.gateway = gateway;
  }

  @Override
  public HttpServer buildHttpServer(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    RequestAnswerer answerer = new RequestAnswerer(gateway);
    AdminRequestHandler gatewayAdmin = new AdminHandler(answerer);
    StubRequestHandler gatewayStubs = new StubHandler(answerer);
    try {
      return new ShieldedJettyServer(options, gatewayAdmin, gatewayStubs);
    } catch (LinkageError otherWireMock) {
      // The thin WireMock, or the one for Jetty 12: its own engine, without the shield. What
      // WireMock
      // cannot decode it then answers with a page and a status of its own.
      return engine.buildHttpServer(options, gatewayAdmin, gatewayStubs);
    }
  }
}
