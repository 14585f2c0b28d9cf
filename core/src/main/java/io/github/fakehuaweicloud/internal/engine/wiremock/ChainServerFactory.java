package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import io.github.fakehuaweicloud.internal.http.Chain;

/**
 * Puts our chain where WireMock's engine expects its stubs. It stands in front of them, and is not
 * an extension behind them, because WireMock reads and decodes the body, its multipart and its gzip
 * before any extension is asked, and answers what it cannot decode with 500.
 */
final class ChainServerFactory implements HttpServerFactory {

  private final Chain chain;

  ChainServerFactory(Chain chain) {
    this.chain = chain;
  }

  @Override
  public HttpServer buildHttpServer(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    return new ShieldedJettyServer(options, admin, new StubHandler(new RequestAnswerer(chain)));
  }
}
