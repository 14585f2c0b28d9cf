package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.Lifetime;
import io.github.fakehuaweicloud.internal.http.Limits;
import java.util.List;
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

  private final Lifetime ofStreams = new Lifetime();

  ShieldedJettyServer(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs, Chain chain) {
    super(options, admin, stubs);
    jettyServer.setHandler(new ExchangeHandler(chain, ofStreams));
    jettyServer.setErrorHandler(new RefusedHeads(chain));
    HttpConfiguration http =
        httpConnector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    // Which paths there are is the gateway's business.
    http.setUriCompliance(UriCompliance.UNSAFE);
    http.setResponseHeaderSize(Limits.MAX_ANSWER_HEAD_BYTES);
    httpConnector.setConnectionFactories(List.of(new TolerantHttp(http)));
  }

  /** Jetty waits a while for requests that are not answered yet, and streams never are. */
  @Override
  public void stop() {
    ofStreams.end();
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
