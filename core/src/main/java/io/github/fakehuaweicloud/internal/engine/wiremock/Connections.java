package io.github.fakehuaweicloud.internal.engine.wiremock;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.util.Callback;

/** Ends connections without an answer. */
final class Connections {

  private Connections() {}

  /** The client sees a TCP RST. */
  static void reset(Request request) {
    EndPoint endPoint = belowTls(request.getHttpChannel().getEndPoint());
    if (endPoint.getTransport() instanceof SocketChannel socket) {
      try {
        socket.setOption(StandardSocketOptions.SO_LINGER, 0);
      } catch (IOException gone) {
        // It is closed already, which is what was wanted.
      }
    }
    endPoint.close();
  }

  /** TLS would say goodbye first. */
  private static EndPoint belowTls(EndPoint endPoint) {
    return endPoint.getTransport() instanceof EndPoint below ? below : endPoint;
  }

  /** The client sees a TCP FIN. */
  static void close(Request request) {
    request.getHttpChannel().getEndPoint().close();
  }

  /** The client sees these bytes, and then a TCP FIN. */
  static void close(Request request, byte[] last) {
    EndPoint endPoint = request.getHttpChannel().getEndPoint();
    endPoint.write(Callback.from(endPoint::close), ByteBuffer.wrap(last));
  }
}
