package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import io.github.fakehuaweicloud.internal.http.Chain;

/** Where WireMock asks for its engine, it is given one with our chain. */
record ChainServerFactory(Chain chain) implements HttpServerFactory {

  @Override
  public HttpServer buildHttpServer(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    return new ShieldedJettyServer(options, admin, stubs, chain);
  }
}
