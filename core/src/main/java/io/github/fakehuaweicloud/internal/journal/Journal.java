package io.github.fakehuaweicloud.internal.journal;

import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.time.Duration;
import java.util.List;

/** The exchanges of one project, or of none. Safe for use by many threads. */
public final class Journal {

  private final BoundedLog<RecordedRequest> log = new BoundedLog<>();
  private final BoundedLog<RecordedRequest> unexpected = new BoundedLog<>();

  /** Adds an exchange, and lets its effect be seen: never one without the other. */
  public void record(Exchange exchange, Runnable effect) {
    if (exchange.isUnexpected()) {
      unexpected.add(exchange, exchange.size());
    }
    log.add(exchange, exchange.size(), effect);
  }

  public List<RecordedRequest> requests() {
    return log.entries();
  }

  /** Kept in bounds of their own, so that no number of other requests drops them. */
  public List<RecordedRequest> unexpectedRequests() {
    return unexpected.entries();
  }

  /** Waits until so many requests have come, dropped ones among them. */
  public boolean await(long count, Duration atMost) throws InterruptedException {
    return log.await(count, atMost);
  }

  public long dropped() {
    return log.dropped();
  }
}
