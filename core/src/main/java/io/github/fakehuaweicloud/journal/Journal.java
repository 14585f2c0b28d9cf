package io.github.fakehuaweicloud.journal;

import java.time.Duration;
import java.util.List;

/**
 * The recorded requests of one project, oldest first, within the bounds of a {@link BoundedLog}.
 * Safe for use by many threads.
 */
public final class Journal {

  private final BoundedLog<RecordedRequest> log = new BoundedLog<>();

  /** An empty journal. */
  public Journal() {}

  /**
   * Adds a request.
   *
   * @param request the request, answered
   */
  public void record(RecordedRequest request) {
    log.add(request, (long) request.request().body().size() + request.response().body().size());
  }

  /**
   * The requests kept.
   *
   * @return a snapshot, oldest first
   */
  public List<RecordedRequest> requests() {
    return log.entries();
  }

  /**
   * Waits for requests.
   *
   * @param count how many requests there shall have been, kept or dropped
   * @param atMost how long to wait at most
   * @return whether there have been so many
   * @throws InterruptedException if the thread was interrupted while it waited
   */
  public boolean await(long count, Duration atMost) throws InterruptedException {
    return log.await(count, atMost);
  }

  /**
   * How many requests were dropped because the journal was full.
   *
   * @return 0 or more
   */
  public long dropped() {
    return log.dropped();
  }
}
