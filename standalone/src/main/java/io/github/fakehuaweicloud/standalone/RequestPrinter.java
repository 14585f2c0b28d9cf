package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/**
 * Prints a line for each request, on a thread of its own: who reads the lines slowly, or not at
 * all, does not hold up the clients of the fake, but misses lines, and is told how many.
 */
final class RequestPrinter implements BiConsumer<Optional<String>, RecordedRequest>, AutoCloseable {

  private static final int MOST_WAITING = 10_000;
  private static final long PATIENCE_MILLIS = 2_000;

  private final PrintWriter out;
  private final BlockingQueue<Runnable> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final AtomicLong missed = new AtomicLong();
  private final Thread thread = new Thread(this::print, "fake-huaweicloud-log");
  private volatile boolean isClosed;

  RequestPrinter(PrintWriter out) {
    this.out = out;
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void accept(Optional<String> project, RecordedRequest request) {
    Instant now = Instant.now();
    if (!waiting.offer(() -> out.println(RequestLine.of(now, project, request)))) {
      missed.incrementAndGet();
    }
  }

  private void print() {
    try {
      while (!isClosed || !waiting.isEmpty()) {
        waiting.take().run();
        long notPrinted = missed.getAndSet(0);
        if (notPrinted > 0) {
          out.println("(" + notPrinted + " more requests, which were faster than this log)");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Prints what waits, if somebody reads it. */
  @Override
  public void close() {
    isClosed = true;
    boolean unused = waiting.offer(() -> {});
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    out.flush();
  }
}
