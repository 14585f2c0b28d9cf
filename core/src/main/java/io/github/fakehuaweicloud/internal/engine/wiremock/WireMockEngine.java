package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.fakehuaweicloud.internal.engine.Engine;
import io.github.fakehuaweicloud.internal.engine.Tls;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.Limits;
import io.github.fakehuaweicloud.internal.http.Uninterrupted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The HTTP engine of WireMock 3, without the stubs, the journal and the admin API around it: these
 * would take a third of the start, and nobody would see them.
 */
public final class WireMockEngine implements Engine {

  /** More than the limit, so that who sent a head above it is known, and it is recorded. */
  private static final int REQUEST_HEAD_BYTES = 4 * Limits.MAX_HEAD_BYTES;

  private static final long STOP_TIMEOUT_MILLIS = 500;

  /** No thread waits for a client, so these are for answers being worked out. */
  private static final int MAX_THREADS = 100;

  private final ShieldedJettyServer server;
  private final int port;
  private final Optional<Integer> tlsPort;
  private final AtomicBoolean closed = new AtomicBoolean();

  private WireMockEngine(ShieldedJettyServer server) {
    this.server = server;
    this.port = server.port();
    this.tlsPort = server.tlsPort();
  }

  /** A {@link Engine.Factory}. */
  public static Engine start(String bindAddress, int port, Optional<Tls> tls, Chain chain) {
    try {
      ShieldedJettyServer server =
          Uninterrupted.call(
              "start-fake-huaweicloud",
              () ->
                  JettyProperty.restoredAfter(
                      () ->
                          start(new ShieldedJettyServer(options(bindAddress, port), chain, tls))));
      return new WireMockEngine(server);
    } catch (TlsPortTakenException taken) {
      throw cannotListen(bindAddress, tls.orElseThrow().port(), "HTTPS port", taken.getCause());
    } catch (FatalStartupException e) {
      throw cannotListen(bindAddress, port, "port", rootCause(e));
    }
  }

  private static UncheckedIOException cannotListen(
      String bindAddress, int port, String which, IOException cause) {
    return new UncheckedIOException(
        "Cannot listen on "
            + bindAddress
            + ":"
            + port
            + ": the "
            + which
            + " is taken, or the address is not of this machine. Choose another "
            + which
            + " (0 for any free one) or another address",
        cause);
  }

  /** The port it listens on, or listened on before it was closed. */
  @Override
  public int port() {
    return port;
  }

  @Override
  public Optional<Integer> tlsPort() {
    return tlsPort;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      Uninterrupted.run("stop-fake-huaweicloud", server::stop);
    }
  }

  private static ShieldedJettyServer start(ShieldedJettyServer server) {
    server.start();
    return server;
  }

  private static IOException rootCause(FatalStartupException e) {
    return e.getCause() instanceof IOException cause ? cause : new IOException(e);
  }

  private static Options options(String bindAddress, int port) {
    return WireMockConfiguration.wireMockConfig()
        .bindAddress(bindAddress)
        .port(port)
        .containerThreads(MAX_THREADS)
        .jettyHeaderRequestSize(REQUEST_HEAD_BYTES)
        .jettyStopTimeout(STOP_TIMEOUT_MILLIS)
        .gzipDisabled(true)
        .http2PlainDisabled(true)
        // Otherwise WireMock sets system properties that outlive the server.
        .disableStrictHttpHeaders(true);
  }
}
