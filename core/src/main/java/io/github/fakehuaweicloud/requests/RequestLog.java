package io.github.fakehuaweicloud.requests;

import java.time.Duration;
import java.util.List;

/**
 * The requests to one project: the latest 10,000 at most. All that a project records shares 64 MB
 * of memory, of which whatever takes most gives up its oldest.
 *
 * <pre>{@code
 * assertTrue(cloud.requestLog().await(2, Duration.ofSeconds(5)));
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public interface RequestLog {

  /**
   * The same as {@link io.github.fakehuaweicloud.FakeHuaweiCloud#requests()}.
   *
   * @return a snapshot, oldest first
   */
  List<RecordedRequest> all();

  /**
   * The requests that are {@linkplain RecordedRequest#isUnexpected() probably a mistake}: for no
   * operation of the fake, or with a broken row, or with credentials that were never good. They are
   * kept however many other requests follow. The JUnit extension fails a test for them.
   *
   * @return a snapshot, oldest first
   */
  List<RecordedRequest> unexpected();

  /**
   * The requests that reached the server but belong to none of its projects: neither their
   * credentials nor their path name one. On a shared server they may come from another test.
   *
   * @return a snapshot, oldest first
   */
  List<RecordedRequest> unattributed();

  /**
   * Waits until the project has received a number of requests. It returns as soon as the last one
   * is recorded.
   *
   * @param count how many requests since the project was opened or {@link #clear} was called,
   *     including dropped ones
   * @param atMost how long to wait, by the system's clock; zero or negative not to wait
   * @return false after a timeout, or if the thread is interrupted; it stays interrupted
   */
  boolean await(long count, Duration atMost);

  /**
   * How many requests were dropped to stay within the bounds.
   *
   * @return 0 unless there were more than 10,000 requests, or more than the project's 64 MB hold
   */
  long dropped();

  /**
   * Forgets the requests of the project, so that a long test can look at each part by itself. What
   * they did stays done. {@link #await} counts from zero again.
   *
   * <pre>{@code
   * prepare(cloud);
   * cloud.requestLog().clear();
   * }</pre>
   */
  void clear();
}
