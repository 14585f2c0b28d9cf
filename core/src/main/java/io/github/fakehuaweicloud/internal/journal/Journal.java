package io.github.fakehuaweicloud.internal.journal;

import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.time.Duration;
import java.util.List;

/** The recorded requests of one project, or of no project. Thread-safe. */
public final class Journal {

  private final BoundedLog<RecordedRequest> log = new BoundedLog<>();
  private final BoundedLog<RecordedRequest> unexpected = new BoundedLog<>();

  /** Runs the effect in the same moment, so that tests never see one without the other. */
  public void record(Exchange exchange, Runnable effect) {
    if (exchange.isUnexpected()) {
      unexpected.add(exchange, exchange.size());
    }
    log.add(exchange, exchange.size(), effect);
  }

  public List<RecordedRequest> requests() {
    return log.entries();
  }

  /** Has its own limits, so that other requests cannot push these out. */
  public List<RecordedRequest> unexpectedRequests() {
    return unexpected.entries();
  }

  /** Counts dropped requests too. */
  public boolean await(long count, Duration atMost) throws InterruptedException {
    return log.await(count, atMost);
  }

  public long dropped() {
    return log.dropped();
  }
}
