package io.github.fakehuaweicloud.internal.kubernetes.tls;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.fakehuaweicloud.kubernetes.KubernetesStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Events on their way to one client. Whoever sends one does not wait for the client; a client that
 * reads too slowly is left, as API servers do.
 */
public final class EventStream implements KubernetesStream {

  /** In characters. */
  private static final long MOST_WAITING = 16L * 1024 * 1024;

  private static final String END = "";

  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final List<Runnable> actions = new ArrayList<>();
  private boolean closed;
  private long bytes;
  private volatile Thread writer;

  @Override
  public void send(String event) {
    if (!enqueue(event)) {
      leave();
    }
  }

  /** False if the client has not read for so long that too much waits for it. */
  private synchronized boolean enqueue(String event) {
    if (closed) {
      return true;
    }
    String line = event + "\n";
    if (bytes + line.length() > MOST_WAITING) {
      return false;
    }
    bytes += line.length();
    waiting.add(line);
    return true;
  }

  private void leave() {
    close();
    Thread stuck = writer;
    if (stuck != null) {
      stuck.interrupt();
    }
  }

  @Override
  public void onClose(Runnable action) {
    synchronized (this) {
      if (!closed) {
        actions.add(action);
        return;
      }
    }
    run(action);
  }

  /** Actions are code of others. One that fails must not keep the server from closing. */
  private static void run(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | Error failed) {
      // Nobody is there to be told.
    }
  }

  @Override
  public void close() {
    List<Runnable> ended;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      waiting.add(END);
      ended = List.copyOf(actions);
      actions.clear();
    }
    ended.forEach(EventStream::run);
  }

  /** Writes until the stream is closed, the client is gone, or the time is over; closes it then. */
  public void writeTo(OutputStream client, Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    writer = Thread.currentThread();
    try {
      String event = next(end);
      while (!event.equals(END)) {
        client.write(event.getBytes(UTF_8));
        client.flush();
        event = next(end);
      }
    } catch (IOException gone) {
      // Nobody is there to be told.
    } finally {
      writer = null;
      close();
    }
  }

  private String next(long end) throws InterruptedException {
    long left = end - System.nanoTime();
    String event = left > 0 ? waiting.poll(left, TimeUnit.NANOSECONDS) : null;
    synchronized (this) {
      bytes -= event == null ? 0 : event.length();
    }
    return event == null ? END : event;
  }
}
