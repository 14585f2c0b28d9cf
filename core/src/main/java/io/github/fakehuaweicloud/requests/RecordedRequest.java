package io.github.fakehuaweicloud.requests;

import java.time.Instant;
import java.util.Optional;

/**
 * One request and the answer it got.
 *
 * <pre>{@code
 * RecordedRequest request = cloud.requests().get(0);
 * request.status();                // 400
 * request.parameter("duration");   // Optional[0]
 * request.violations();            // [body field duration: expected an Integer from 1 to 10950 days, …]
 * System.out.println(request);     // POST /api/v3/… -> 400, CCE: …, broke duration
 * }</pre>
 *
 * <p>Prints one line without secrets. Immutable. Made by the fake only.
 */
public interface RecordedRequest extends ReceivedRequest {

  /**
   * The id that the answer gave the request, in its header {@code X-Request-Id}.
   *
   * @return 32 hex digits
   */
  String requestId();

  /**
   * When it was received.
   *
   * @return the time of the project's clock; of the system's if it belongs to no project
   */
  Instant receivedAt();

  /**
   * The HTTP status of the answer.
   *
   * @return for example 200; 0 if a fault left the client without one
   */
  int status();

  /**
   * A header of the answer.
   *
   * @param name the name, in any case
   * @return its first value; empty if there was no such header
   */
  Optional<String> responseHeader(String name);

  /**
   * The body of the answer, in clear.
   *
   * @return for example a kubeconfig as JSON; empty if there was none
   */
  String responseBody();

  /**
   * Why the request was refused.
   *
   * @return for example {@code The project has no cluster c2}; empty if the answer's status is
   *     below 400
   */
  Optional<String> refusal();

  /**
   * What was thrown while the request was answered: by a condition given to {@code Faults.when}, or
   * by the fake itself, which is a defect. The client got a 500. The JUnit extension fails the test
   * with it.
   *
   * @return the throwable; empty if nothing was thrown
   */
  Optional<Throwable> failure();

  /**
   * Whether the request is one that a test did not mean to send: for no operation of the fake, or
   * with a broken row.
   *
   * @return for example {@code true} if the path was misspelt
   */
  boolean isUnexpected();
}
