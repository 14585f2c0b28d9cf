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

  private static final int MOST_WAITING = 10_000;

  private static final String END = "";

  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final List<Runnable> actions = new ArrayList<>();
  private boolean closed;

  @Override
  public synchronized void send(String event) {
    if (closed) {
      return;
    }
    if (waiting.size() == MOST_WAITING) {
      close();
      return;
    }
    waiting.add(event + "\n");
  }

  @Override
  public void onClose(Runnable action) {
    synchronized (this) {
      if (!closed) {
        actions.add(action);
        return;
      }
    }
    action.run();
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
    ended.forEach(Runnable::run);
  }

  /** Writes until the stream is closed, the client is gone, or the time is over; closes it then. */
  public void writeTo(OutputStream client, Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    try {
      String event = waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      while (event != null && !event.equals(END)) {
        client.write(event.getBytes(UTF_8));
        client.flush();
        event = waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    } catch (IOException gone) {
      // Nobody is there to be told.
    } finally {
      close();
    }
  }
}
