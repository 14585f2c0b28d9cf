package io.github.fakehuaweicloud.internal.journal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A list that drops its oldest entries beyond {@value #MAX_ENTRIES} entries or {@value #MAX_BYTES}
 * bytes. Thread-safe.
 */
public final class BoundedLog<T> {

  public static final int MAX_ENTRIES = 10_000;

  public static final long MAX_BYTES = 64L * 1024 * 1024;

  private final Deque<Entry<T>> entries = new ArrayDeque<>();
  private long bytes;
  private long dropped;

  public BoundedLog() {}

  private record Entry<T>(T value, long bytes) {}

  /**
   * The newest entry is kept even if it alone exceeds the limit.
   *
   * @param size in bytes, an estimate
   */
  public void add(T value, long size) {
    add(value, size, () -> {});
  }

  /** Runs an action under the same lock, so that nobody sees the entry without its effect. */
  public synchronized void add(T value, long size, Runnable also) {
    entries.addLast(new Entry<>(value, size));
    bytes += size;
    while (entries.size() > MAX_ENTRIES || (bytes > MAX_BYTES && entries.size() > 1)) {
      bytes -= entries.removeFirst().bytes();
      dropped++;
    }
    also.run();
    notifyAll();
  }

  /**
   * Waits until so many entries have been added, including dropped ones.
   *
   * @param atMost by the system's clock; zero or negative to not wait at all
   * @return whether there are so many
   */
  public synchronized boolean await(long count, Duration atMost) throws InterruptedException {
    long start = System.nanoTime();
    long patience = Math.max(0, TimeUnit.NANOSECONDS.convert(atMost));
    while (entries.size() + dropped < count) {
      long left = patience - (System.nanoTime() - start);
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return true;
  }

  /** A snapshot, oldest first. */
  public synchronized List<T> entries() {
    return entries.stream().map(Entry::value).toList();
  }

  public synchronized long dropped() {
    return dropped;
  }
}
