package io.github.fakehuaweicloud.internal.journal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A list that drops its oldest entries beyond {@value #MAX_ENTRIES} entries, or when the {@link
 * Allowance} is used up. Thread-safe.
 */
public final class BoundedLog<T> {

  public static final int MAX_ENTRIES = 10_000;

  /** Is the lock, too. */
  private final Allowance allowance;

  private final Allowance.Share share;
  private final Function<T, Footprint> footprint;
  private final Deque<T> entries = new ArrayDeque<>(1);
  private long dropped;
  private long cleared;

  private BoundedLog(Allowance allowance, Function<T, Footprint> footprint, boolean isGuarded) {
    this.allowance = allowance;
    this.footprint = footprint;
    this.share =
        isGuarded ? allowance.guardedShare(this::dropOldest) : allowance.share(this::dropOldest);
  }

  /**
   * For entries that share the memory with others.
   *
   * @param footprint must say the same of an entry whenever it is asked
   */
  public BoundedLog(Allowance allowance, Function<T, Footprint> footprint) {
    this(allowance, footprint, false);
  }

  /** Bounded by its number of entries only, and with a lock of its own. */
  public BoundedLog() {
    this(new Allowance(), any -> Footprint.NONE);
  }

  /** The same for entries that only later entries of this log push out. */
  static <T> BoundedLog<T> guarded(Allowance allowance, Function<T, Footprint> footprint) {
    return new BoundedLog<>(allowance, footprint, true);
  }

  /** Entries in a row, and the number of the first of them. */
  record Page<T>(long first, List<T> values) {}

  /** The newest entry is kept even if it alone exceeds the limit. */
  public void add(T value) {
    add(value, () -> {});
  }

  /**
   * Runs an action under the same lock, so that nobody sees the entry without its effect.
   *
   * @return the entry's number, from 1
   */
  public long add(T value, Runnable also) {
    synchronized (allowance) {
      entries.addLast(value);
      share.add(footprint.apply(value));
      long number = last();
      also.run();
      allowance.notifyAll();
      return number;
    }
  }

  private void dropOldest() {
    share.remove(footprint.apply(entries.removeFirst()));
    dropped++;
  }

  /** Forgets everything, and counts from zero again. Numbers go on. */
  public void clear() {
    synchronized (allowance) {
      cleared = last();
      entries.forEach(entry -> share.remove(footprint.apply(entry)));
      entries.clear();
      dropped = 0;
    }
  }

  /** The number of the newest entry, 0 if there was none yet. */
  public long last() {
    synchronized (allowance) {
      return cleared + dropped + entries.size();
    }
  }

  /** How many were added since they were cleared, dropped ones included. */
  public long total() {
    synchronized (allowance) {
      return dropped + entries.size();
    }
  }

  /** A snapshot of those after a number, oldest first. */
  Page<T> after(long number) {
    synchronized (allowance) {
      long gone = cleared + dropped;
      long skipped = Math.min(Math.max(0, number - gone), entries.size());
      return new Page<>(gone + skipped + 1, entries.stream().skip(skipped).toList());
    }
  }

  /**
   * Waits until so many entries have been added, including dropped ones.
   *
   * @param atMost by the system's clock; zero or negative to not wait at all
   * @return whether there are so many
   */
  public boolean await(long count, Duration atMost) throws InterruptedException {
    long start = System.nanoTime();
    long patience = Math.max(0, TimeUnit.NANOSECONDS.convert(atMost));
    synchronized (allowance) {
      while (total() < count) {
        long left = patience - (System.nanoTime() - start);
        if (left <= 0) {
          return false;
        }
        TimeUnit.NANOSECONDS.timedWait(allowance, left);
      }
      return true;
    }
  }

  Optional<T> newest() {
    synchronized (allowance) {
      return Optional.ofNullable(entries.peekLast());
    }
  }

  /** A snapshot, oldest first. */
  public List<T> entries() {
    synchronized (allowance) {
      return List.copyOf(entries);
    }
  }

  public long dropped() {
    synchronized (allowance) {
      return dropped;
    }
  }
}
