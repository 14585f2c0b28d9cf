package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.WireMockServer;
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

/** The engine of WireMock 3. Its stubs, journal and admin API are not used. */
public final class WireMockEngine implements Engine {

  /** More than the limit, so that who sent a head above it is known, and it is recorded. */
  private static final int REQUEST_HEAD_BYTES = 4 * Limits.MAX_HEAD_BYTES;

  private static final long STOP_TIMEOUT_MILLIS = 500;

  /** No thread waits for a client, so these are for answers being worked out. */
  private static final int MAX_THREADS = 100;

  private final WireMockServer server;
  private final int port;
  private final Optional<Integer> tlsPort;
  private final AtomicBoolean closed = new AtomicBoolean();

  private WireMockEngine(WireMockServer server, Optional<Integer> tlsPort) {
    this.server = server;
    this.port = server.port();
    this.tlsPort = tlsPort;
  }

  /** A {@link Engine.Factory}. */
  public static Engine start(String bindAddress, int port, Optional<Tls> tls, Chain chain) {
    ChainServerFactory factory = new ChainServerFactory(chain, tls);
    try {
      WireMockServer server =
          Uninterrupted.call(
              "start-fake-huaweicloud",
              () ->
                  JettyProperty.restoredAfter(
                      () -> start(configuration(bindAddress, port, factory))));
      return new WireMockEngine(server, factory.tlsPort());
    } catch (FatalStartupException e) {
      throw e.getCause() instanceof TlsPortTakenException taken
          ? cannotListen(bindAddress, tls.orElseThrow().port(), "HTTPS port", taken.getCause())
          : cannotListen(bindAddress, port, "port", rootCause(e));
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

  private static WireMockServer start(Options configuration) {
    WireMockServer server = new WireMockServer(configuration);
    server.start();
    return server;
  }

  private static IOException rootCause(FatalStartupException e) {
    return e.getCause() instanceof IOException cause ? cause : new IOException(e);
  }

  private static Options configuration(String bindAddress, int port, ChainServerFactory factory) {
    return WireMockConfiguration.wireMockConfig()
        .bindAddress(bindAddress)
        .port(port)
        .httpServerFactory(factory)
        .containerThreads(MAX_THREADS)
        .jettyHeaderRequestSize(REQUEST_HEAD_BYTES)
        .jettyStopTimeout(STOP_TIMEOUT_MILLIS)
        .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER)
        .gzipDisabled(true)
        .http2PlainDisabled(true)
        .mappingSource(new NoMappings())
        .templatingEnabled(false)
        // WireMock's journal and log keep secrets in clear; ours is internal.journal.
        .disableRequestJournal()
        .stubRequestLoggingDisabled(true)
        .notifier(new SilentNotifier())
        // Otherwise WireMock sets system properties that outlive the server.
        .disableStrictHttpHeaders(true)
        .disableOptimizeXmlFactoriesLoading(true)
        .extensionScanningEnabled(false);
  }
}
