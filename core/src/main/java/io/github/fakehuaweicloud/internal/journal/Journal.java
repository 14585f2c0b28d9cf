package io.github.fakehuaweicloud.internal.journal;

import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The recorded requests of one project, or of no project. Thread-safe. */
public final class Journal {

  private final BoundedLog<Exchange> log;
  private final BoundedLog<Numbered> unexpected;
  private final Consumer<Numbered> listener;

  /**
   * @param listener is told of each request once it can be read here; must not wait
   */
  public Journal(Consumer<Numbered> listener, Allowance allowance) {
    this.log = new BoundedLog<>(allowance, Exchange::footprint);
    this.unexpected = BoundedLog.guarded(allowance, numbered -> numbered.exchange().footprint());
    this.listener = listener;
  }

  /** With an allowance of its own. */
  public Journal(Consumer<Numbered> listener) {
    this(listener, new Allowance());
  }

  /** Runs the effect in the same moment, so that tests never see one without the other. */
  public void record(Exchange recorded, Runnable effect) {
    Exchange exchange = log.newest().map(recorded::sharing).orElse(recorded);
    long number =
        log.add(
            exchange,
            () -> {
              if (exchange.isUnexpected()) {
                unexpected.add(new Numbered(log.last(), exchange));
              }
              effect.run();
            });
    listener.accept(new Numbered(number, exchange));
  }

  public List<RecordedRequest> requests() {
    return List.copyOf(log.entries());
  }

  /** Those after a number, oldest first. */
  public List<Numbered> after(long number) {
    BoundedLog.Page<Exchange> page = log.after(number);
    return IntStream.range(0, page.values().size())
        .mapToObj(i -> new Numbered(page.first() + i, page.values().get(i)))
        .toList();
  }

  /** Other requests cannot push these out. */
  public List<RecordedRequest> unexpectedRequests() {
    return unexpected().stream().<RecordedRequest>map(Numbered::exchange).toList();
  }

  /** The same with their numbers. */
  public List<Numbered> unexpected() {
    return unexpected.entries();
  }

  /** Counts dropped requests too. */
  public boolean await(long count, Duration atMost) throws InterruptedException {
    return log.await(count, atMost);
  }

  /** False, too, if the thread is interrupted; it stays interrupted. */
  public boolean awaitQuietly(long count, Duration atMost) {
    try {
      return await(count, atMost);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** How many were recorded since they were cleared, dropped ones included. */
  public long total() {
    return log.total();
  }

  public long dropped() {
    return log.dropped();
  }

  /** Forgets them. Numbers go on. */
  public void clear() {
    unexpected.clear();
    log.clear();
  }
}
