package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import io.github.fakehuaweicloud.internal.engine.Tls;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.Lifetime;
import io.github.fakehuaweicloud.internal.http.Limits;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.http.UriCompliance;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.HttpConnectionFactory;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.handler.HandlerList;
import wiremock.org.eclipse.jetty.util.thread.QueuedThreadPool;
import wiremock.org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** WireMock's engine with our chain where its own handlers would be. */
final class ShieldedJettyServer extends Jetty11HttpServer {

  private static final @Nullable AdminRequestHandler NO_ADMIN = null;
  private static final @Nullable StubRequestHandler NO_STUBS = null;

  private final Lifetime ofStreams = new Lifetime();
  private final Optional<TlsPort> tlsPort;

  ShieldedJettyServer(Options options, Chain chain, Optional<Tls> tls) {
    super(options, NO_ADMIN, NO_STUBS);
    jettyServer.setHandler(new ExchangeHandler(chain, ofStreams));
    jettyServer.setErrorHandler(new RefusedHeads(chain));
    HttpConfiguration http =
        httpConnector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    // Which paths there are is the gateway's business.
    http.setUriCompliance(UriCompliance.UNSAFE);
    http.setResponseHeaderSize(Limits.MAX_ANSWER_HEAD_BYTES);
    httpConnector.setConnectionFactories(List.of(new TolerantHttp(http)));
    tlsPort =
        tls.isPresent()
            ? Optional.of(TlsPort.of(jettyServer, httpConnector, http, tls.get()))
            : Optional.empty();
  }

  /** Empty if it has none. */
  Optional<Integer> tlsPort() {
    return tlsPort.isPresent() ? Optional.of(tlsPort.get().port()) : Optional.empty();
  }

  /**
   * Takes the second port first, so that it is known which one was taken.
   *
   * @throws TlsPortTakenException if it cannot listen there
   */
  @Override
  public void start() {
    if (tlsPort.isPresent()) {
      startWith(tlsPort.get());
    } else {
      super.start();
    }
  }

  private void startWith(TlsPort second) {
    second.open();
    try {
      super.start();
    } catch (RuntimeException | Error failed) {
      second.close();
      throw failed;
    }
  }

  /** Nobody would tell the streams, and Jetty would wait for the connections of a second port. */
  @Override
  public void stop() {
    ofStreams.end();
    if (tlsPort.isPresent()) {
      tlsPort.get().closeConnections();
    }
    super.stop();
  }

  /** A test that forgets to close its fake must not keep the JVM from ending. */
  @Override
  protected Server createServer(Options options) {
    Server server = super.createServer(options);
    server.getBean(QueuedThreadPool.class).setDaemon(true);
    server.addBean(new ScheduledExecutorScheduler("fake-huaweicloud-scheduler", true));
    return server;
  }

  /** WireMock's own would serve its pages, its admin API, and files of its user. */
  @Override
  protected Handler createHandler(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    return new HandlerList();
  }
}
