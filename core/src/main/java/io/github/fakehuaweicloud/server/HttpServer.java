package io.github.fakehuaweicloud.server;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.fakehuaweicloud.gateway.Gateway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A running HTTP server that hands every request to a gateway. */
public final class HttpServer implements AutoCloseable {

  /** Room for the longest token (32,768 characters), the URI and every other header. */
  private static final int REQUEST_HEAD_BYTES = 256 * 1024;

  private static final long STOP_TIMEOUT_MILLIS = 500;

  /** Each slow body and each delayed answer holds one; they are made when they are needed. */
  private static final int MAX_THREADS = 300;

  private final WireMockServer server;
  private final String host;
  private final int port;
  private final AtomicBoolean closed = new AtomicBoolean();

  private HttpServer(WireMockServer server, String host) {
    this.server = server;
    this.host = host;
    this.port = server.port();
  }

  /**
   * Starts a server.
   *
   * @param bindAddress the address to listen on, for example {@code 127.0.0.1}
   * @param port the port; 0 for any free one
   * @param gateway who answers
   * @return the server, ready to answer
   * @throws UncheckedIOException if it cannot listen there; the message names address and port
   */
  public static HttpServer start(String bindAddress, int port, Gateway gateway) {
    try {
      return new HttpServer(
          Uninterrupted.call(
              "start-fake-huaweicloud",
              () ->
                  JettyProperty.restoredAfter(
                      () -> start(configuration(bindAddress, port, gateway)))),
          bindAddress);
    } catch (FatalStartupException e) {
      throw new UncheckedIOException(
          "Cannot listen on "
              + bindAddress
              + ":"
              + port
              + ": the port is taken, or the address is not of this machine. Choose another port (0"
              + " for any free one) or another address",
          rootCause(e));
    }
  }

  /**
   * The port it listens on, or listened on before it was closed.
   *
   * @return 1 to 65535
   */
  public int port() {
    return port;
  }

  /**
   * Whether only this machine can reach it.
   *
   * @return false if it listens on more than the loopback interface
   */
  public boolean isLoopback() {
    return InetAddresses.isLoopback(host);
  }

  /**
   * The address for clients, without a trailing slash.
   *
   * @return for example {@code http://127.0.0.1:41235}
   */
  public String baseUrl() {
    String reachable = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    return "http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port();
  }

  /** Stops listening and cuts open connections. Closing twice does nothing more. */
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

  private static Options configuration(String bindAddress, int port, Gateway gateway) {
    return WireMockConfiguration.wireMockConfig()
        .bindAddress(bindAddress)
        .port(port)
        .httpServerFactory(new GatewayServerFactory(gateway))
        .containerThreads(MAX_THREADS)
        .jettyHeaderRequestSize(REQUEST_HEAD_BYTES)
        .jettyStopTimeout(STOP_TIMEOUT_MILLIS)
        .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER)
        .gzipDisabled(true)
        .http2PlainDisabled(true)
        .mappingSource(new NoMappings())
        .templatingEnabled(false)
        // WireMock's journal and log keep secrets in clear; ours is io.github…journal.
        .disableRequestJournal()
        .stubRequestLoggingDisabled(true)
        .notifier(new SilentNotifier())
        // Otherwise WireMock sets system properties that outlive the server.
        .disableStrictHttpHeaders(true)
        .disableOptimizeXmlFactoriesLoading(true)
        .extensionScanningEnabled(false);
  }
}
