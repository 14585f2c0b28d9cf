package io.github.fakehuaweicloud.requests;

import java.time.Duration;
import java.util.List;

/**
 * The requests that a project was sent, oldest first: the latest 10,000 at most, and no more than
 * 64 MB of what they hold.
 *
 * <pre>{@code
 * assertTrue(cloud.requestLog().await(2, Duration.ofSeconds(5)));
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public interface RequestLog {

  /**
   * Every request that was sent to the project: with its token or access key, or, if these were
   * refused, with its id in the path.
   *
   * @return a snapshot, oldest first
   */
  List<RecordedRequest> all();

  /**
   * The requests that were for no operation of the fake, or broke the contract. No number of other
   * requests drops them. The JUnit extension fails a test for them.
   *
   * @return a snapshot, oldest first
   */
  List<RecordedRequest> unexpected();

  /**
   * The requests that reached the server but belong to none of its projects: neither the
   * credentials nor the path named one. On a shared server they may be another test's.
   *
   * @return a snapshot, oldest first
   */
  List<RecordedRequest> unattributed();

  /**
   * Waits for a client that works in the background. It wakes up as soon as the request is
   * recorded.
   *
   * @param count how many requests the project shall have been sent, dropped ones among them
   * @param atMost how long to wait at most, by the system's clock; zero or negative to only look
   * @return whether there have been so many; false too if the thread was interrupted, which then
   *     still is
   */
  boolean await(long count, Duration atMost);

  /**
   * How many requests were dropped to stay within the bounds.
   *
   * @return 0 unless the test sends more than 10,000 requests, or 64 MB
   */
  long dropped();
}
