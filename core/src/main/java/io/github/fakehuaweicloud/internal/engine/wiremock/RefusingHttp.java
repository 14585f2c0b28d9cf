package io.github.fakehuaweicloud.internal.engine.wiremock;

import java.util.Set;
import wiremock.org.eclipse.jetty.http.BadMessageException;
import wiremock.org.eclipse.jetty.http.HttpStatus;
import wiremock.org.eclipse.jetty.io.Connection;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.server.Connector;
import wiremock.org.eclipse.jetty.server.HttpChannelOverHttp;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.HttpConnection;
import wiremock.org.eclipse.jetty.server.HttpConnectionFactory;

/**
 * HTTP/1.1 in which a head that cannot be read is the client's fault, with the status that is
 * recorded. Jetty itself answers another version of HTTP or another transfer coding with 505, 501
 * or 426, whatever anybody says.
 */
final class RefusingHttp extends HttpConnectionFactory {

  /** What is too long, of which {@link RefusedHeads} makes a sentence of its own. */
  private static final Set<Integer> KEPT =
      Set.of(HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431);

  RefusingHttp(HttpConfiguration configuration) {
    super(configuration);
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    HttpConnection connection = new RefusingConnection(getHttpConfiguration(), connector, endPoint);
    // Jetty's parser lets more pass in a buffer of the other kind.
    connection.setUseInputDirectByteBuffers(isUseInputDirectByteBuffers());
    connection.setUseOutputDirectByteBuffers(isUseOutputDirectByteBuffers());
    return configure(connection, connector, endPoint);
  }

  private static final class RefusingConnection extends HttpConnection {

    RefusingConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
      super(configuration, connector, endPoint, false);
    }

    /** Called by the constructor above. */
    @Override
    protected HttpChannelOverHttp newHttpChannel() {
      return new HttpChannelOverHttp(
          this, getConnector(), getHttpConfiguration(), getEndPoint(), this) {
        @Override
        public void badMessage(BadMessageException refused) {
          super.badMessage(
              KEPT.contains(refused.getCode())
                  ? refused
                  : new BadMessageException(
                      HttpStatus.BAD_REQUEST_400, refused.getReason(), refused));
        }
      };
    }
  }
}
