package io.github.fakehuaweicloud.internal.engine.wiremock;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.http.Lifetime;
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
  private final Lifetime ofStreams;

  /**
   * For the requests of one server.
   *
   * @param ofStreams until when event streams stay open
   */
  ExchangeHandler(Chain chain, Lifetime ofStreams) {
    this.chain = chain;
    this.ofStreams = ofStreams;
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
                  base.getContentLengthLong(),
                  outcome -> answer(base, async, outcome.apply(head))));
    } else {
      answer(base, async, head.withBody(Body.empty()));
    }
  }

  private void answer(Request base, AsyncContext async, HttpRequest request) {
    try {
      deliver(base, async, answer(request));
    } catch (RuntimeException | Error nothingHelps) {
      // Nobody else would ever end this exchange.
      Connections.close(base);
    }
  }

  private void deliver(Request base, AsyncContext async, HttpResponse answer) {
    if (answer.events().isPresent()) {
      new EventStreamWriter(
              base, async, answer, timer(), EventStreamWriter.COMMENT_EVERY, ofStreams)
          .open();
    } else {
      new AnswerWriter(base, async, answer, timer()).deliver();
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
