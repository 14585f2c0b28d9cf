package io.github.fakehuaweicloud.internal.kubernetes.tls;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.github.fakehuaweicloud.internal.http.Uninterrupted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.concurrent.Executor;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;

/** A port on loopback. */
public final class TlsListener implements AutoCloseable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private static final String THREAD = "fake-huaweicloud-apiserver";

  private final HttpsServer server;

  private TlsListener(HttpsServer server) {
    this.server = server;
  }

  /**
   * Starts listening on a free port.
   *
   * @throws UncheckedIOException if it cannot listen
   */
  public static TlsListener start(
      ServerCredentials credentials, HttpHandler handler, Executor executor) {
    SSLContext context = context(credentials);
    // The server's own thread inherits from its starter that it keeps no JVM alive.
    return Uninterrupted.call(
        THREAD,
        () -> {
          HttpsServer server = bind();
          try {
            server.setHttpsConfigurator(new AskingForCertificates(context));
            server.setExecutor(executor);
            server.createContext("/", handler);
            server.start();
            return new TlsListener(server);
          } catch (RuntimeException | Error failed) {
            server.stop(0);
            throw failed;
          }
        });
  }

  private static HttpsServer bind() {
    try {
      InetSocketAddress free = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0);
      return NoDelay.during(() -> HttpsServer.create(free, 0));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot listen on loopback for an API server", e);
    }
  }

  private static SSLContext context(ServerCredentials credentials) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          new KeyManager[] {new ServerKey(credentials)},
          new TrustManager[] {new AnyClient(credentials.authority())},
          null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot set up TLS for an API server", e);
    }
  }

  private static final class AskingForCertificates extends HttpsConfigurator {

    AskingForCertificates(SSLContext context) {
      super(context);
    }

    @Override
    public void configure(HttpsParameters parameters) {
      SSLParameters wanted = getSSLContext().getDefaultSSLParameters();
      wanted.setWantClientAuth(true);
      parameters.setSSLParameters(wanted);
    }
  }

  /** Without a trailing slash. */
  public String address() {
    return "https://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Closes connections too. */
  @Override
  public void close() {
    Uninterrupted.run(THREAD, () -> server.stop(0));
  }
}
