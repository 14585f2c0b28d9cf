package io.github.fakehuaweicloud.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The recorded requests of one project, oldest first. Safe for use by many threads. Bounded: past
 * {@value #MAX_REQUESTS} requests or {@value #MAX_BYTES} bytes of bodies the oldest are dropped,
 * and {@link #dropped()} counts them.
 */
public final class Journal {

  /** The greatest number of requests kept. */
  public static final int MAX_REQUESTS = 10_000;

  /** The greatest number of body bytes kept, requests and responses together. */
  public static final long MAX_BYTES = 256L * 1024 * 1024;

  private final Deque<RecordedRequest> requests = new ArrayDeque<>();
  private long bytes;
  private long dropped;

  /** An empty journal. */
  public Journal() {}

  /**
   * Adds a request.
   *
   * @param request the request, answered
   */
  public synchronized void record(RecordedRequest request) {
    requests.addLast(request);
    bytes += sizeOf(request);
    while (requests.size() > MAX_REQUESTS || (bytes > MAX_BYTES && requests.size() > 1)) {
      bytes -= sizeOf(requests.removeFirst());
      dropped++;
    }
  }

  /**
   * The requests kept.
   *
   * @return a snapshot, oldest first
   */
  public synchronized List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  /**
   * How many requests were dropped because the journal was full.
   *
   * @return 0 or more
   */
  public synchronized long dropped() {
    return dropped;
  }

  private static long sizeOf(RecordedRequest request) {
    return (long) request.request().body().size() + request.response().body().size();
  }
}
