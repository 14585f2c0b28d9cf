package io.github.fakehuaweicloud.requests;

import java.time.Instant;
import java.util.Optional;

/**
 * One request and its answer.
 *
 * <pre>{@code
 * RecordedRequest request = cloud.requests().get(0);
 * request.status();                // 400
 * request.parameter("duration");   // Optional[0]
 * request.violations();            // [body field duration: expected an Integer from 1 to 10950 days, …]
 * System.out.println(request);     // POST /api/v3/… -> 400, CCE: …, broke duration
 * }</pre>
 *
 * <p>The vendor's API reference has one page per operation, such as <a
 * href="https://support.huaweicloud.com/intl/en-us/api-cce/cce_02_0248.html">Obtaining a Cluster
 * Certificate</a>. A page has tables, and each row of a table documents one parameter. "Broke
 * duration" means that the request does not comply with the row {@code duration} of its page.
 *
 * <p>Prints one line without secrets. Immutable. Implemented by the fake only.
 */
public interface RecordedRequest extends ReceivedRequest {

  /**
   * The id that the answer gave the request in its header {@code X-Request-Id}.
   *
   * @return 32 hex digits, unless a stub chose another
   */
  String requestId();

  /**
   * When the request was received, by the project's clock. If it belongs to no project, by the
   * system's clock.
   *
   * @return that time
   */
  Instant receivedAt();

  /**
   * The HTTP status of the answer.
   *
   * @return 0 if a fault or a stub cut the connection before the answer
   */
  int status();

  /**
   * The first value of a header of the answer.
   *
   * @param name in any case
   * @return empty if the answer had no such header
   */
  Optional<String> responseHeader(String name);

  /**
   * The body of the answer, with its secrets in clear.
   *
   * @return for example a kubeconfig as JSON; empty text if there was none
   */
  String responseBody();

  /**
   * Why the request was refused: what the client was told, and in parentheses what the fake has
   * found out beyond that, such as a misspelt header or the methods that the path has.
   *
   * @return for example {@code The project has no cluster c2}; without secrets; empty if the status
   *     is below 400, or a stub answered
   */
  Optional<String> refusal();

  /**
   * What was thrown while the fake answered: by a condition given to {@code Faults.when}, by a
   * stub, or by the fake itself, which is a defect. The client got a 500. The JUnit extension fails
   * the test with it.
   *
   * @return the throwable; empty if nothing was thrown
   */
  Optional<Throwable> failure();

  /**
   * Whether a stub of the test answered, see {@link io.github.fakehuaweicloud.stubs.Stubs}.
   *
   * @return true also if the stub threw
   */
  boolean isStubbed();

  /**
   * Whether the request is probably a mistake. The JUnit extension fails a test for such a request.
   *
   * <p>Credentials that have expired or were revoked, a signature that became too old because the
   * test moved the clock, and what a fault answers are no mistakes: the test brought them about.
   *
   * @return true if the request is for no operation of the fake, broke a row, could not be read, or
   *     was refused for credentials that were never good: none, unknown ones, a wrong key or
   *     password, those of another project than the path's; never if a stub answered
   */
  boolean isUnexpected();
}
