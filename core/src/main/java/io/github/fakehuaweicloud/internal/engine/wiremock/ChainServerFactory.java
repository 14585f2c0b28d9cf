package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import io.github.fakehuaweicloud.internal.engine.Tls;
import io.github.fakehuaweicloud.internal.http.Chain;
import java.util.Optional;

/** Where WireMock asks for its engine, it is given one with our chain, which is remembered. */
final class ChainServerFactory implements HttpServerFactory {

  private final Chain chain;
  private final Optional<Tls> tls;
  private Optional<ShieldedJettyServer> built = Optional.empty();

  ChainServerFactory(Chain chain, Optional<Tls> tls) {
    this.chain = chain;
    this.tls = tls;
  }

  @Override
  public HttpServer buildHttpServer(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    ShieldedJettyServer server = new ShieldedJettyServer(options, admin, stubs, chain, tls);
    built = Optional.of(server);
    return server;
  }

  /** Of the engine that was built; empty if it has none. */
  Optional<Integer> tlsPort() {
    return built.orElseThrow().tlsPort();
  }
}
