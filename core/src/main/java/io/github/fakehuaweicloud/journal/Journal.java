package io.github.fakehuaweicloud.journal;

import java.time.Duration;
import java.util.List;

/**
 * The recorded requests of one project, oldest first, within the bounds of a {@link BoundedLog}.
 * Safe for use by many threads.
 *
 * <pre>{@code
 * Journal journal = new Journal();
 * journal.record(request);
 * journal.requests();   // [request]
 * }</pre>
 *
 * <p>Not meant for users, who ask {@code cloud.requests()}.
 */
public final class Journal {

  private final BoundedLog<RecordedRequest> log = new BoundedLog<>();
  private final BoundedLog<RecordedRequest> unexpected = new BoundedLog<>();

  /**
   * An empty journal.
   *
   * <p>For example {@code new Journal().requests()} is empty.
   */
  public Journal() {}

  /**
   * Adds a request, and lets its effect be seen: never one without the other. For example {@code
   * journal.record(request, () -> clusters.add(cluster))}.
   *
   * @param request the request, answered
   * @param effect makes visible what the request led to
   */
  public void record(RecordedRequest request, Runnable effect) {
    long size = (long) request.request().body().size() + request.response().body().size();
    if (request.isUnexpected()) {
      unexpected.add(request, size);
    }
    log.add(request, size, effect);
  }

  /**
   * The requests kept.
   *
   * @return a snapshot, oldest first, for example {@code [POST /v5/… -> 200, …]}
   */
  public List<RecordedRequest> requests() {
    return log.entries();
  }

  /**
   * The requests that matched no operation, or broke the contract. They have bounds of their own,
   * so that no number of other requests drops them.
   *
   * @return a snapshot, oldest first, for example {@code [POST /v5/… -> 400, …]}
   */
  public List<RecordedRequest> unexpectedRequests() {
    return unexpected.entries();
  }

  /**
   * Waits for requests.
   *
   * @param count how many requests there shall have been, kept or dropped, for example {@code 2}
   * @param atMost how long to wait at most, by the system's clock; zero or negative to only look
   * @return whether there have been so many
   * @throws InterruptedException if the thread was interrupted while it waited
   */
  public boolean await(long count, Duration atMost) throws InterruptedException {
    return log.await(count, atMost);
  }

  /**
   * How many requests were dropped because the journal was full.
   *
   * @return for example {@code 0}, before the bounds are reached
   */
  public long dropped() {
    return log.dropped();
  }
}
