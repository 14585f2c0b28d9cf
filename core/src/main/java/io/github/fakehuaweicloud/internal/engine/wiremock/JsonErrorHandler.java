package io.github.fakehuaweicloud.internal.engine.wiremock;

import io.github.fakehuaweicloud.internal.engine.EngineRefusals;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.ErrorHandler;

/** Jetty's own error pages, in the gateway's JSON. */
final class JsonErrorHandler extends ErrorHandler {

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateAcceptableResponse(
      Request base,
      HttpServletRequest request,
      HttpServletResponse response,
      int code,
      String message)
      throws IOException {
    write(EngineRefusals.ofStatus(code), response);
    base.setHandled(true);
  }

  static void write(HttpResponse refusal, HttpServletResponse response) throws IOException {
    response.setStatus(refusal.status());
    for (Header header : refusal.headers().asList()) {
      response.setHeader(header.name(), header.value());
    }
    response.setContentLength(refusal.body().size());
    response.getOutputStream().write(refusal.body().bytes());
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    HttpResponse refusal = EngineRefusals.ofStatus(status);
    for (Header header : refusal.headers().asList()) {
      fields.put(header.name(), header.value());
    }
    return ByteBuffer.wrap(refusal.body().bytes());
  }
}
