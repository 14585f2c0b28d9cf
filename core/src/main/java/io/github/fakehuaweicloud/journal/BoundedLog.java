package io.github.fakehuaweicloud.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A list that forgets its oldest entries rather than grow past its bounds: {@value #MAX_ENTRIES}
 * entries and {@value #MAX_BYTES} bytes. Safe for use by many threads.
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

  /** An empty log. */
  public BoundedLog() {}

  private record Entry<T>(T value, long bytes) {}

  /**
   * Adds an entry; the newest is kept even if it is larger than all the bytes allowed.
   *
   * @param value the entry
   * @param size how many bytes of memory it stands for
   */
  public synchronized void add(T value, long size) {
    entries.addLast(new Entry<>(value, size));
    bytes += size;
    while (entries.size() > MAX_ENTRIES || (bytes > MAX_BYTES && entries.size() > 1)) {
      bytes -= entries.removeFirst().bytes();
      dropped++;
    }
  }

  /**
   * The entries kept.
   *
   * @return a snapshot, oldest first
   */
  public synchronized List<T> entries() {
    return entries.stream().map(Entry::value).toList();
  }

  /**
   * How many entries were forgotten.
   *
   * @return 0 or more
   */
  public synchronized long dropped() {
    return dropped;
  }
}
