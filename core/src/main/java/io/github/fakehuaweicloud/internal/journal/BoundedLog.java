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
  private long cleared;

  public BoundedLog() {}

  private record Entry<T>(T value, long bytes) {}

  /** Entries in a row, and the number of the first of them. */
  record Page<T>(long first, List<T> values) {}

  /**
   * The newest entry is kept even if it alone exceeds the limit.
   *
   * @param size in bytes, an estimate
   */
  public void add(T value, long size) {
    add(value, size, () -> {});
  }

  /**
   * Runs an action under the same lock, so that nobody sees the entry without its effect.
   *
   * @return the entry's number, from 1
   */
  public synchronized long add(T value, long size, Runnable also) {
    entries.addLast(new Entry<>(value, size));
    bytes += size;
    while (entries.size() > MAX_ENTRIES || (bytes > MAX_BYTES && entries.size() > 1)) {
      bytes -= entries.removeFirst().bytes();
      dropped++;
    }
    also.run();
    notifyAll();
    return last();
  }

  /** Forgets everything, and counts from zero again. Numbers go on. */
  public synchronized void clear() {
    cleared = last();
    entries.clear();
    bytes = 0;
    dropped = 0;
  }

  /** The number of the newest entry, 0 if there was none yet. */
  public synchronized long last() {
    return cleared + dropped + entries.size();
  }

  /** How many were added since they were cleared, dropped ones included. */
  public synchronized long total() {
    return dropped + entries.size();
  }

  /** A snapshot of those after a number, oldest first. */
  synchronized Page<T> after(long number) {
    long gone = cleared + dropped;
    long skipped = Math.min(Math.max(0, number - gone), entries.size());
    return new Page<>(
        gone + skipped + 1, entries.stream().skip(skipped).map(Entry::value).toList());
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
