package io.github.fakehuaweicloud.internal.engine.wiremock;

import java.util.Optional;
import java.util.Set;
import wiremock.org.eclipse.jetty.http.BadMessageException;
import wiremock.org.eclipse.jetty.http.HttpStatus;
import wiremock.org.eclipse.jetty.http.HttpURI;
import wiremock.org.eclipse.jetty.http.HttpVersion;
import wiremock.org.eclipse.jetty.io.Connection;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.server.Connector;
import wiremock.org.eclipse.jetty.server.HttpChannelOverHttp;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.HttpConnection;
import wiremock.org.eclipse.jetty.server.HttpConnectionFactory;
import wiremock.org.eclipse.jetty.server.Request;

/**
 * HTTP/1.1 of which the chain sees as much as possible. It keeps a target that Jetty cannot parse,
 * such as {@code /a%00b}, and lets Jetty go on with another one. Otherwise Jetty hangs up before it
 * has read the headers, and nobody knows who sent it. What cannot be read at all is the client's
 * fault: Jetty itself would answer 501, 505 or 426 to some of it.
 */
final class TolerantHttp extends HttpConnectionFactory {

  private static final String READABLE = "/";

  /** For these {@link RefusedHeads} has a sentence of its own. */
  private static final Set<Integer> TOO_LONG =
      Set.of(HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431);

  TolerantHttp(HttpConfiguration configuration) {
    super(configuration);
  }

  /** The target as it was sent, if Jetty cannot parse it. */
  static Optional<String> unparsableTarget(Request request) {
    return request.getHttpChannel() instanceof Channel channel
        ? Optional.ofNullable(channel.unparsableTarget)
        : Optional.empty();
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    HttpConnection connection = new KeepingConnection(getHttpConfiguration(), connector, endPoint);
    connection.setUseInputDirectByteBuffers(isUseInputDirectByteBuffers());
    connection.setUseOutputDirectByteBuffers(isUseOutputDirectByteBuffers());
    return configure(connection, connector, endPoint);
  }

  private static final class KeepingConnection extends HttpConnection {

    KeepingConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
      super(configuration, connector, endPoint, false);
    }

    @Override
    protected HttpChannelOverHttp newHttpChannel() {
      return new Channel(this);
    }
  }

  private static final class Channel extends HttpChannelOverHttp {

    private String unparsableTarget;

    Channel(HttpConnection connection) {
      super(
          connection,
          connection.getConnector(),
          connection.getHttpConfiguration(),
          connection.getEndPoint(),
          connection);
    }

    @Override
    public void startRequest(String method, String target, HttpVersion version) {
      boolean parsable = isParsable(method, target);
      unparsableTarget = parsable ? null : target;
      super.startRequest(method, parsable ? target : READABLE, version);
    }

    @Override
    public void badMessage(BadMessageException refused) {
      super.badMessage(
          TOO_LONG.contains(refused.getCode())
              ? refused
              : new BadMessageException(HttpStatus.BAD_REQUEST_400, refused.getReason(), refused));
    }

    private static boolean isParsable(String method, String target) {
      try {
        String path = HttpURI.from(method, target).getDecodedPath();
        return path != null || method.equals("CONNECT");
      } catch (RuntimeException malformed) {
        return false;
      }
    }
  }
}
