package io.github.fakehuaweicloud.internal.engine.wiremock;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.server.Connector;
import wiremock.org.eclipse.jetty.server.DetectorConnectionFactory;
import wiremock.org.eclipse.jetty.server.SslConnectionFactory;
import wiremock.org.eclipse.jetty.util.BufferUtil;
import wiremock.org.eclipse.jetty.util.Callback;

/** Tells a client that speaks plain HTTP to the port of HTTPS what is wrong, in its own words. */
final class PlainOnTls extends DetectorConnectionFactory {

  private static final String BODY =
      "This is the HTTPS port of the fake, and the request came as plain HTTP. Expected a TLS"
          + " handshake. Use an address that begins with https://, or the HTTP port\n";

  private static final byte[] ANSWER =
      ("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: "
              + BODY.length()
              + "\r\nConnection: close\r\n\r\n"
              + BODY)
          .getBytes(US_ASCII);

  PlainOnTls(SslConnectionFactory secure) {
    super(secure);
  }

  /** Whatever it is, no TLS begins like this. */
  @Override
  protected void nextProtocol(Connector connector, EndPoint endPoint, ByteBuffer buffer) {
    BufferUtil.clear(buffer);
    endPoint.write(Callback.from(endPoint::close), ByteBuffer.wrap(ANSWER));
  }
}
