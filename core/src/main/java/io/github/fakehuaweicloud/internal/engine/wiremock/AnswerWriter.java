package io.github.fakehuaweicloud.internal.engine.wiremock;

import io.github.fakehuaweicloud.internal.http.Delivery;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.io.IOException;
import java.time.Duration;
import wiremock.jakarta.servlet.AsyncContext;
import wiremock.jakarta.servlet.ServletOutputStream;
import wiremock.jakarta.servlet.WriteListener;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.Response;
import wiremock.org.eclipse.jetty.util.thread.Scheduler;

/** Sends an answer: at once, late, little by little, or not at all. */
final class AnswerWriter implements WriteListener {

  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final long ENOUGH_CHUNKS = 100;

  private final Request request;
  private final Response response;
  private final AsyncContext async;
  private final HttpResponse answer;
  private final Timer timer;
  private final byte[] body;
  private final int chunk;
  private final Duration pause;
  private final Runnable abandon = this::abandon;
  private ServletOutputStream out;
  private int sent;
  private boolean unflushed;
  private boolean pausing;
  private boolean ended;

  /** What is still to come; it would keep the answer in memory for up to 24 days. */
  private Scheduler.Task next = () -> false;

  AnswerWriter(Request request, AsyncContext async, HttpResponse answer, Timer timer) {
    this.request = request;
    this.response = request.getResponse();
    this.async = async;
    this.answer = answer;
    this.timer = timer;
    this.body = answer.body().bytes();
    Duration spread = answer.delivery().spread();
    int chunks = chunks(spread, body.length);
    this.chunk = Math.max(1, (body.length + chunks - 1) / chunks);
    this.pause = spread.dividedBy(chunks);
  }

  /** Thousands of slow answers at once must leave time for others. */
  private static int chunks(Duration spread, int bytes) {
    long chunks =
        Math.max(
            spread.dividedBy(LONGEST_PAUSE),
            Math.min(spread.dividedBy(SHORTEST_PAUSE), ENOUGH_CHUNKS));
    return (int) Math.max(1, Math.min(bytes, chunks));
  }

  synchronized void deliver() {
    Delivery delivery = answer.delivery();
    if (!delivery.delay().isZero() || !pause.isZero()) {
      answer.lifetime().ifPresent(lifetime -> lifetime.atEnd(abandon));
    }
    if (delivery.delay().isZero()) {
      send();
    } else if (!ended) {
      next = timer.after(delivery.delay(), this::send);
    }
  }

  private void abandon() {
    end(() -> Connections.close(request));
  }

  /** Jetty uses a request again for the next one, so nothing may touch it after its end. */
  private synchronized void end(Runnable how) {
    if (!ended) {
      ended = true;
      answer.lifetime().ifPresent(lifetime -> lifetime.forget(abandon));
      next.cancel();
      how.run();
    }
  }

  private synchronized void send() {
    if (ended) {
      return;
    }
    switch (answer.delivery().kind()) {
      case CONNECTION_RESET -> end(() -> Connections.reset(request));
      case CONNECTION_CLOSED -> abandon();
      case RAW -> end(() -> Connections.close(request, body));
      case WHOLE -> write();
    }
  }

  private void write() {
    response.setStatus(answer.status());
    for (Header header : answer.headers().asList()) {
      response.addHeader(header.name(), header.value());
    }
    response.setContentLength(body.length);
    try {
      out = response.getOutputStream();
      out.setWriteListener(this);
    } catch (IOException gone) {
      end(async::complete);
    }
  }

  @Override
  public synchronized void onWritePossible() throws IOException {
    while (!ended && !pausing && out.isReady()) {
      if (unflushed) {
        unflushed = false;
        out.flush();
        pausing = sent < body.length;
        if (pausing) {
          next = timer.after(pause, this::goOn);
        }
      } else if (sent == body.length) {
        end(async::complete);
        return;
      } else {
        int length = Math.min(chunk, body.length - sent);
        out.write(body, sent, length);
        sent += length;
        unflushed = !pause.isZero();
      }
    }
  }

  private synchronized void goOn() {
    if (ended) {
      return;
    }
    pausing = false;
    try {
      onWritePossible();
    } catch (IOException gone) {
      onError(gone);
    }
  }

  @Override
  public void onError(Throwable gone) {
    end(async::complete);
  }
}
