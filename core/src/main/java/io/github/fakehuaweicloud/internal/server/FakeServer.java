package io.github.fakehuaweicloud.internal.server;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.control.ControlPlane;
import io.github.fakehuaweicloud.internal.engine.Engine;
import io.github.fakehuaweicloud.internal.engine.InetAddresses;
import io.github.fakehuaweicloud.internal.engine.Tls;
import io.github.fakehuaweicloud.internal.engine.wiremock.WireMockEngine;
import io.github.fakehuaweicloud.internal.gateway.ClusterHosts;
import io.github.fakehuaweicloud.internal.gateway.Gateway;
import io.github.fakehuaweicloud.internal.gateway.NoSuchApi;
import io.github.fakehuaweicloud.internal.gateway.Project;
import io.github.fakehuaweicloud.internal.gateway.ProjectStubs;
import io.github.fakehuaweicloud.internal.gateway.Projects;
import io.github.fakehuaweicloud.internal.gateway.Reception;
import io.github.fakehuaweicloud.internal.gateway.UnreadableRequests;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.journal.Journal;
import io.github.fakehuaweicloud.internal.services.Services;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A running server: an engine, the chain of handlers and the open projects. */
public final class FakeServer {

  private static final Engine.Factory ENGINE = WireMockEngine::start;

  private final String bindAddress;
  private final Engine engine;
  private final Projects projects;
  private final Reception reception;
  private final Optional<HttpsAuthority> httpsAuthority;
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final CompletableFuture<Void> stopped = new CompletableFuture<>();
  private final Object opening = new Object();

  // Set before any other thread sees the server. Null unless the server is shared.
  private Runnable onStop;

  private FakeServer(
      String bindAddress,
      Engine engine,
      Projects projects,
      Reception reception,
      Optional<HttpsAuthority> httpsAuthority) {
    this.bindAddress = bindAddress;
    this.httpsAuthority = httpsAuthority;
    this.engine = engine;
    this.projects = projects;
    this.reception = reception;
  }

  /**
   * Starts listening.
   *
   * @throws java.io.UncheckedIOException if it cannot listen there
   */
  public static FakeServer start(String bindAddress, int port) {
    return start(bindAddress, port, ENGINE);
  }

  /**
   * Starts listening, for HTTPS too.
   *
   * @param httpsPort 0 for any free one
   * @throws java.io.UncheckedIOException if it cannot listen at both
   */
  public static FakeServer start(String bindAddress, int port, int httpsPort) {
    HttpsAuthority authority = HttpsAuthority.of(bindAddress);
    Tls tls = new Tls(httpsPort, authority.context());
    return start(bindAddress, port, Optional.of(authority), Optional.of(tls), ENGINE);
  }

  /** With another engine, or one that only takes the chain and listens nowhere. */
  public static FakeServer start(String bindAddress, int port, Engine.Factory engine) {
    return start(bindAddress, port, Optional.empty(), Optional.empty(), engine);
  }

  private static FakeServer start(
      String bindAddress,
      int port,
      Optional<HttpsAuthority> authority,
      Optional<Tls> tls,
      Engine.Factory engine) {
    Projects projects = new Projects();
    Router router = new Router(Services.pages(CceEdition.latest()));
    Reception reception = new Reception(projects, router::printableQueryParameters);
    Chain chain =
        new Chain(
            new UnreadableRequests(reception, router),
            new ControlPlane(),
            new ClusterHosts(projects, reception),
            ProjectStubs.beforeOperations(reception, router),
            new Gateway(reception, router, Services.ofNobody()),
            ProjectStubs.afterOperations(reception, router),
            new NoSuchApi(reception));
    return new FakeServer(
        bindAddress, engine.start(bindAddress, port, tls, chain), projects, reception, authority);
  }

  /** Without a trailing slash. */
  public String endpoint() {
    return InetAddresses.url(bindAddress, engine.port());
  }

  /** Without a trailing slash; empty without HTTPS. */
  public Optional<String> httpsEndpoint() {
    return engine.tlsPort().isPresent()
        ? Optional.of(InetAddresses.secureUrl(bindAddress, engine.tlsPort().get()))
        : Optional.empty();
  }

  /** Empty without HTTPS. */
  public Optional<HttpsAuthority> httpsAuthority() {
    return httpsAuthority;
  }

  public boolean isLoopback() {
    return InetAddresses.isLoopback(bindAddress);
  }

  /** Requests that belong to no project. */
  public Journal ofNoProject() {
    return reception.ofNoProject();
  }

  /**
   * Lets clients call the project.
   *
   * @throws IllegalStateException if the server is closed, or another project has the same identity
   */
  public void open(Project project) {
    synchronized (opening) {
      if (isClosed()) {
        throw new IllegalStateException(
            "The server is closed, so no project can be opened on it. Start another one");
      }
      projects.add(project);
    }
  }

  public void close(Project project) {
    projects.remove(project);
  }

  /** Does nothing if the server is shared, because others may be using it. */
  public void close() {
    if (onStop == null) {
      stop();
    }
  }

  /**
   * Must be called before anybody else gets the server.
   *
   * @param thenDo runs once the server is stopped
   */
  void share(Runnable thenDo) {
    this.onStop = thenDo;
  }

  /** Returns an open project if there is one, and then does not stop. */
  Optional<String> closeIfIdle() {
    synchronized (opening) {
      Optional<String> open = projects.anyOpen();
      if (open.isEmpty()) {
        stop();
      }
      return open;
    }
  }

  void stop() {
    if (closed.complete(null)) {
      engine.close();
      stopped.complete(null);
      if (onStop != null) {
        onStop.run();
      }
    }
  }

  public boolean isClosed() {
    return closed.isDone();
  }

  void awaitStopped() {
    stopped.join();
  }

  /** Cannot be interrupted. */
  void awaitClosed() {
    closed.join();
  }

  public int port() {
    return engine.port();
  }
}
