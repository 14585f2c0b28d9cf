package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import java.util.stream.Stream;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.handler.HandlerCollection;
import wiremock.org.eclipse.jetty.servlet.ServletContextHandler;
import wiremock.org.eclipse.jetty.servlet.ServletHandler;
import wiremock.org.eclipse.jetty.servlet.ServletMapping;
import wiremock.org.eclipse.jetty.util.thread.QueuedThreadPool;
import wiremock.org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * WireMock's engine behind a shield: what WireMock itself would answer with 500 or an HTML page
 * becomes a refusal of the gateway, and no body is read past the limit.
 *
 * <p>This class and its three helpers are the only ones that name a type of WireMock's own
 * libraries.
 */
final class ShieldedJettyServer extends Jetty11HttpServer {

  // Set, like everything here, while the super class is being constructed.
  private ServletContextHandler adminContext;

  ShieldedJettyServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    super(options, admin, stubs);
  }

  /** A test that forgets to close its fake must not keep the JVM from ending. */
  @Override
  protected Server createServer(Options options) {
    Server server = super.createServer(options);
    server.getBean(QueuedThreadPool.class).setDaemon(true);
    server.addBean(new ScheduledExecutorScheduler("fake-huaweicloud-scheduler", true));
    return server;
  }

  @Override
  protected Handler createHandler(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    HandlerCollection contexts = (HandlerCollection) super.createHandler(options, admin, stubs);
    // It would serve WireMock's own pages, and answer a path of ours with /__admin before it.
    contexts.removeHandler(adminContext);
    RequestShield shield = new RequestShield();
    shield.setHandler(contexts);
    return shield;
  }

  @Override
  protected void finalizeSetup(Options options) {
    super.finalizeSetup(options);
    jettyServer.setErrorHandler(new JsonErrorHandler());
  }

  @Override
  protected void decorateMockServiceContextAfterConfig(ServletContextHandler context) {
    context.setErrorHandler(new JsonErrorHandler());
    // It would serve the files that a user of WireMock keeps in src/test/resources/__files.
    ServletHandler servlets = context.getServletHandler();
    servlets.setServletMappings(
        Stream.of(servlets.getServletMappings())
            .filter(mapping -> !mapping.containsPathSpec(FILES_URL_MATCH))
            .toArray(ServletMapping[]::new));
  }

  @Override
  protected void decorateAdminServiceContextAfterConfig(ServletContextHandler context) {
    adminContext = context;
  }
}
