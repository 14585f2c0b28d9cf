package io.github.fakehuaweicloud.internal.engine.wiremock;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.fakehuaweicloud.internal.http.EventSink;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.http.Lifetime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import wiremock.jakarta.servlet.AsyncContext;
import wiremock.jakarta.servlet.ServletOutputStream;
import wiremock.jakarta.servlet.WriteListener;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.Response;
import wiremock.org.eclipse.jetty.util.thread.Scheduler;

/**
 * Sends events for as long as both sides like. Who sends one neither writes nor runs what is to be
 * done at the end: a thread of the server does, and it does not wait for the client either.
 */
final class EventStreamWriter implements WriteListener, EventSink {

  /** In characters. A client that has not read for so long loses its stream. */
  static final int MOST_WAITING = 1024 * 1024;

  /** A client that is gone is noticed when something is sent. */
  static final Duration COMMENT_EVERY = Duration.ofSeconds(15);

  private static final String COMMENT = ":\n\n";

  private final Request request;
  private final AsyncContext async;
  private final HttpResponse answer;
  private final Timer timer;
  private final Duration commentEvery;
  private final Lifetime ofServer;
  private final Lifetime ofStream = new Lifetime();
  private final Runnable abandon = this::abandon;

  /** Texts, which many streams share, and not their bytes. */
  private final Queue<String> waiting = new ArrayDeque<>();

  private long waitingCharacters;
  private ServletOutputStream out;
  private Scheduler.Task nextComment = () -> false;

  /** Whether the engine has asked for the first bytes. */
  private boolean begun;

  /** The head is what is to be flushed first. */
  private boolean unflushed = true;

  private boolean writingSoon;
  private boolean tooSlow;
  private boolean complete;
  private boolean ended;

  /**
   * Sends nothing yet.
   *
   * @param commentEvery how often a line without meaning is sent
   * @param ofServer ends before the server stops
   */
  EventStreamWriter(
      Request request,
      AsyncContext async,
      HttpResponse answer,
      Timer timer,
      Duration commentEvery,
      Lifetime ofServer) {
    this.request = request;
    this.async = async;
    this.answer = answer;
    this.timer = timer;
    this.commentEvery = commentEvery;
    this.ofServer = ofServer;
  }

  /** Sends the head, and lets the source send events. */
  void open() {
    ofServer.atEnd(abandon);
    answer.lifetime().ifPresent(lifetime -> lifetime.atEnd(abandon));
    boolean headOnly = request.getMethod().equals("HEAD");
    if (!begin(headOnly)) {
      abandon();
    } else if (!headOnly) {
      openSource();
    }
  }

  private void openSource() {
    try {
      answer.events().orElseThrow().open(this);
    } catch (RuntimeException | Error defect) {
      abandon();
    }
  }

  /** Whether there is a client to send to. */
  private synchronized boolean begin(boolean headOnly) {
    if (ended) {
      return false;
    }
    complete = headOnly;
    Response response = request.getResponse();
    response.setStatus(answer.status());
    for (Header header : answer.headers().asList()) {
      response.addHeader(header.name(), header.value());
    }
    try {
      out = response.getOutputStream();
    } catch (IOException gone) {
      return false;
    }
    nextComment = timer.after(commentEvery, this::comment);
    out.setWriteListener(this);
    return true;
  }

  @Override
  public synchronized void send(String event) {
    if (ended || complete || tooSlow) {
      return;
    }
    tooSlow = !waiting.isEmpty() && waitingCharacters + event.length() > MOST_WAITING;
    if (!tooSlow) {
      waiting.add(event);
      waitingCharacters += event.length();
    }
    writeSoon();
  }

  @Override
  public void onEnd(Runnable action) {
    ofStream.atEnd(action);
  }

  @Override
  public synchronized void end() {
    if (!ended && !complete) {
      complete = true;
      writeSoon();
    }
  }

  private synchronized void comment() {
    if (ended) {
      return;
    }
    nextComment = timer.after(commentEvery, this::comment);
    if (waiting.isEmpty()) {
      send(COMMENT);
    }
  }

  private void writeSoon() {
    if (!writingSoon) {
      writingSoon = true;
      try {
        timer.soon(this::goOn);
      } catch (RejectedExecutionException stopping) {
        // The server ends all streams before it stops its threads, and nothing can be sent after.
      }
    }
  }

  private void goOn() {
    synchronized (this) {
      writingSoon = false;
    }
    try {
      write();
    } catch (IOException gone) {
      onError(gone);
    }
  }

  @Override
  public void onWritePossible() throws IOException {
    synchronized (this) {
      begun = true;
    }
    write();
  }

  /** What others do at the end is done without the lock. */
  private void write() throws IOException {
    switch (progress()) {
      case OPEN -> {}
      case TOO_SLOW -> abandon();
      case COMPLETE -> end(async::complete);
    }
  }

  private enum Progress {
    OPEN,
    TOO_SLOW,
    COMPLETE
  }

  /** Writes what waits, as far as the client takes it. */
  private synchronized Progress progress() throws IOException {
    while (begun && !ended && !tooSlow && out.isReady()) {
      String event = waiting.poll();
      if (event != null) {
        waitingCharacters -= event.length();
        unflushed = true;
        out.write(event.getBytes(UTF_8));
      } else if (unflushed) {
        unflushed = false;
        out.flush();
      } else {
        return complete ? Progress.COMPLETE : Progress.OPEN;
      }
    }
    return tooSlow ? Progress.TOO_SLOW : Progress.OPEN;
  }

  @Override
  public void onError(Throwable gone) {
    end(async::complete);
  }

  private void abandon() {
    end(() -> Connections.close(request));
  }

  private void end(Runnable how) {
    if (endWriting(how)) {
      ofServer.forget(abandon);
      answer.lifetime().ifPresent(lifetime -> lifetime.forget(abandon));
      tellOthers();
    }
  }

  private void tellOthers() {
    try {
      ofStream.end();
    } catch (RuntimeException | Error ofOthers) {
      // What one stream's reader does wrong must keep neither the server nor a project from ending.
    }
  }

  /** Jetty uses a request again for the next one, so nothing may touch it after its end. */
  private synchronized boolean endWriting(Runnable how) {
    if (ended) {
      return false;
    }
    ended = true;
    waiting.clear();
    nextComment.cancel();
    how.run();
    return true;
  }
}
