package io.github.fakehuaweicloud.internal.engine.wiremock;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.http.Unreadable;
import java.io.IOException;
import java.nio.ByteBuffer;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.ErrorHandler;

/** What Jetty refuses before there is a request: the chain words it, and it is recorded. */
final class RefusedHeads extends ErrorHandler {

  /** Stands for what of the head could not be read. */
  private static final String UNKNOWN = "?";

  private final Chain chain;

  RefusedHeads(Chain chain) {
    this.chain = chain;
  }

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
    HttpResponse refusal = chain.answer(RequestHead.of(base).unreadable(problem(code)));
    base.setHandled(true);
    response.setStatus(refusal.status());
    for (Header header : refusal.headers().asList()) {
      response.setHeader(header.name(), header.value());
    }
    response.setContentLength(refusal.body().size());
    response.getOutputStream().write(refusal.body().bytes());
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    HttpRequest unknown =
        new HttpRequest(UNKNOWN, UNKNOWN, "", Headers.empty(), Body.empty())
            .unreadable(problem(status));
    HttpResponse refusal = chain.answer(unknown);
    for (Header header : refusal.headers().asList()) {
      fields.put(header.name(), header.value());
    }
    return ByteBuffer.wrap(refusal.body().bytes());
  }

  private static Unreadable problem(int status) {
    return switch (status) {
      case 414 -> Unreadable.TARGET_TOO_LONG;
      case 431, 494 -> Unreadable.HEADERS_TOO_LARGE;
      default -> status >= 500 ? Unreadable.DEFECT : Unreadable.HEAD;
    };
  }
}
