package io.github.fakehuaweicloud.internal.engine.wiremock;

import io.github.fakehuaweicloud.internal.engine.EngineRefusals;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
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
      base.getHttpInput().addInterceptor(new BodyLimit(System::nanoTime));
      dropBody(request, response);
      JsonErrorHandler.write(EngineRefusals.ofStatus(HttpServletResponse.SC_NOT_FOUND), response);
      base.setHandled(true);
      return;
    }
    // WireMock decodes a body of this type as a form and answers 500 to what it cannot decode: JSON
    // that a plain "curl -d" sends, say. The header itself stays as it came.
    base.setContentType("application/octet-stream");
    base.getHttpInput().addInterceptor(new BodyLimit(System::nanoTime));
    super.handle(target, base, request, response);
  }

  /** What is not read would be taken for the next request, so the connection would be closed. */
  private static void dropBody(HttpServletRequest request, HttpServletResponse response) {
    try {
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException tooMuchOrBroken) {
      response.setHeader("Connection", "close");
    }
  }

  private static boolean isUpperCase(String method) {
    return method.equals(method.toUpperCase(Locale.ROOT));
  }
}
