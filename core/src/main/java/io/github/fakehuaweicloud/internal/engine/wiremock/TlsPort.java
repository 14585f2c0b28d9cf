package io.github.fakehuaweicloud.internal.engine.wiremock;

import io.github.fakehuaweicloud.internal.engine.Tls;
import java.io.IOException;
import java.util.List;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.ServerConnector;
import wiremock.org.eclipse.jetty.server.SslConnectionFactory;
import wiremock.org.eclipse.jetty.util.ssl.SslContextFactory;

/** The second port of a server, where the same chain answers over TLS 1.2 and 1.3. */
final class TlsPort {

  private final ServerConnector connector;

  private TlsPort(ServerConnector connector) {
    this.connector = connector;
  }

  /** Adds it to a server that has not started. */
  static TlsPort of(Server server, ServerConnector plain, HttpConfiguration http, Tls tls) {
    TolerantHttp inside = new TolerantHttp(http);
    SslConnectionFactory secure = new SslConnectionFactory(keys(tls), inside.getProtocol());
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setConnectionFactories(List.of(new PlainOnTls(secure), secure, inside));
    connector.setHost(plain.getHost());
    connector.setPort(tls.port());
    // Also how long a client may hang in the handshake.
    connector.setIdleTimeout(plain.getIdleTimeout());
    connector.setShutdownIdleTimeout(plain.getShutdownIdleTimeout());
    server.addConnector(connector);
    return new TlsPort(connector);
  }

  private static SslContextFactory.Server keys(Tls tls) {
    SslContextFactory.Server keys = new SslContextFactory.Server();
    keys.setSslContext(tls.context());
    keys.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    return keys;
  }

  /**
   * Takes the port, before anything of the server runs.
   *
   * @throws TlsPortTakenException if it cannot
   */
  void open() {
    try {
      connector.open();
    } catch (IOException taken) {
      throw new TlsPortTakenException(taken);
    }
  }

  /** Gives the port back if the server could not start. */
  void close() {
    connector.close();
  }

  int port() {
    return connector.getLocalPort();
  }

  /** As WireMock does with those of the plain port. */
  void closeConnections() {
    connector.getConnectedEndPoints().forEach(EndPoint::close);
  }
}
