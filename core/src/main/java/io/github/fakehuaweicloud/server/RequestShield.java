package io.github.fakehuaweicloud.server;

import io.github.fakehuaweicloud.gateway.EngineRefusals;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.HttpInput;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/** Looks at a request before WireMock does: bounds its body, and hides that it is a form. */
final class RequestShield extends HandlerWrapper {

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (base.getMethod().equals("CONNECT") || !isUpperCase(base.getMethod())) {
      // WireMock, which can be a proxy, answers the first with an empty 200, and takes post for
      // POST.
      JsonErrorHandler.write(EngineRefusals.ofStatus(HttpServletResponse.SC_NOT_FOUND), response);
      base.setHandled(true);
      return;
    }
    // WireMock decodes a body of this type as a form and answers 500 to what it cannot decode: JSON
    // that a plain "curl -d" sends, say. The header itself stays as it came.
    base.setContentType("application/octet-stream");
    base.getHttpInput().addInterceptor(new BodyLimit());
    super.handle(target, base, request, response);
  }

  private static boolean isUpperCase(String method) {
    return method.equals(method.toUpperCase(Locale.ROOT));
  }

  private static final class BodyLimit implements HttpInput.Interceptor {

    private static final int FIRST_BYTE_OF_GZIP = 0x1f;

    private long read;

    @Override
    public HttpInput.Content readFrom(HttpInput.Content content) {
      if (content.isSpecial()) {
        // The end of the body or a failure to read it: neither has bytes.
        return content;
      }
      if (read == 0 && startsGzip(content)) {
        // WireMock would unpack it without a limit. No JSON starts with that byte.
        return new HttpInput.ErrorContent(new IOException("The body is compressed"));
      }
      boolean alreadyTooMuch = read > IncomingRequest.MAX_BODY_BYTES;
      read += content.remaining();
      if (read > IncomingRequest.MAX_DRAINED_BYTES) {
        return new HttpInput.ErrorContent(new BodyTooLargeException());
      }
      if (alreadyTooMuch) {
        // Most clients read no answer before they have sent everything, so it is read and dropped.
        content.skip(content.remaining());
      }
      return content;
    }

    private static boolean startsGzip(HttpInput.Content content) {
      ByteBuffer bytes = content.getByteBuffer();
      return bytes != null
          && bytes.hasRemaining()
          && bytes.get(bytes.position()) == FIRST_BYTE_OF_GZIP;
    }
  }
}
