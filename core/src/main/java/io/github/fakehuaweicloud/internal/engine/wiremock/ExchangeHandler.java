package io.github.fakehuaweicloud.internal.engine.wiremock;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.http.Limits;
import io.github.fakehuaweicloud.internal.http.Unreadable;
import java.io.IOException;
import java.util.Optional;
import wiremock.jakarta.servlet.AsyncContext;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;

/**
 * Lets the chain answer every request. It stands in front of WireMock's own handlers, because these
 * decode a body before they ask anybody, answer what they cannot decode with 500, and hold a thread
 * while a body comes or an answer waits. Here no thread waits for a client.
 */
final class ExchangeHandler extends AbstractHandler {

  private final Chain chain;

  ExchangeHandler(Chain chain) {
    this.chain = chain;
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    base.setHandled(true);
    AsyncContext async = base.startAsync();
    async.setTimeout(0);
    HttpRequest head = RequestHead.of(base);
    Optional<Unreadable> problem = RequestHead.problem(base, head);
    if (problem.isPresent()) {
      answer(base, async, head.unreadable(problem.get()));
    } else if (RequestHead.hasBody(base)) {
      base.getInputStream()
          .setReadListener(
              new BodyReader(
                  base.getInputStream(),
                  timer(),
                  Limits.MAX_BODY_TIME,
                  outcome -> answer(base, async, outcome.apply(head))));
    } else {
      answer(base, async, head.withBody(Body.empty()));
    }
  }

  private void answer(Request base, AsyncContext async, HttpRequest request) {
    try {
      new AnswerWriter(base, async, answer(request), timer()).deliver();
    } catch (RuntimeException | Error nothingHelps) {
      // Nobody else would ever end this exchange.
      Connections.close(base);
    }
  }

  private HttpResponse answer(HttpRequest request) {
    try {
      return chain.answer(request);
    } catch (RuntimeException | Error defect) {
      return chain.answer(request.unreadable(Unreadable.DEFECT));
    }
  }

  private Timer timer() {
    return new Timer(getServer());
  }
}
