package io.github.fakehuaweicloud.internal.journal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A list that forgets its oldest entries rather than grow past its bounds: {@value #MAX_ENTRIES}
 * entries and {@value #MAX_BYTES} bytes. Safe for use by many threads.
 *
 * <pre>{@code
 * BoundedLog<String> log = new BoundedLog<>();
 * log.add("first", 5);
 * log.entries();   // [first]
 * }</pre>
 *
 * <p>Not meant for users.
 *
 * @param <T> what is listed
 */
public final class BoundedLog<T> {

  /** The greatest number of entries kept. */
  public static final int MAX_ENTRIES = 10_000;

  /** The greatest number of bytes kept, all entries together. */
  public static final long MAX_BYTES = 64L * 1024 * 1024;

  private final Deque<Entry<T>> entries = new ArrayDeque<>();
  private long bytes;
  private long dropped;

  /**
   * An empty log.
   *
   * <p>For example {@code new BoundedLog<String>().entries()} is empty.
   */
  public BoundedLog() {}

  private record Entry<T>(T value, long bytes) {}

  /**
   * Adds an entry; the newest is kept even if it is larger than all the bytes allowed.
   *
   * @param value the entry
   * @param size how many bytes of memory it stands for, for example those of a request's body
   */
  public void add(T value, long size) {
    add(value, size, () -> {});
  }

  /**
   * Adds an entry and does something in the same moment, for those who wait for entries or look at
   * them. For example {@code log.add(request, 512, () -> clusters.add(cluster))}.
   *
   * @param value the entry
   * @param size how many bytes of memory it stands for
   * @param also what is done
   */
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
   * Waits for entries.
   *
   * @param count how many entries there shall have been, kept or forgotten, for example {@code 2}
   * @param atMost how long to wait at most, by the system's clock; zero or negative to only look
   * @return whether there have been so many
   * @throws InterruptedException if the thread was interrupted while it waited
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

  /**
   * The entries kept.
   *
   * @return a snapshot, oldest first, for example {@code [first, second]}
   */
  public synchronized List<T> entries() {
    return entries.stream().map(Entry::value).toList();
  }

  /**
   * How many entries were forgotten.
   *
   * @return for example {@code 1} after {@value #MAX_ENTRIES} and one more were added
   */
  public synchronized long dropped() {
    return dropped;
  }
}
