package io.github.fakehuaweicloud.stubs;

import io.github.fakehuaweicloud.requests.ReceivedRequest;
import java.util.Optional;

/**
 * A test's own answer to what the fake does not know.
 *
 * <pre>{@code
 * cloud.stubs().add(
 *     request -> request.path().endsWith("/publicips")
 *         ? Optional.of(StubResponse.json(200, "{\"publicips\":[]}"))
 *         : Optional.empty());
 * }</pre>
 */
@FunctionalInterface
public interface Stub {

  /**
   * Answers a request, or leaves it to others. Called by several server threads at a time.
   *
   * <p>If it throws, the client gets a 500, and {@link
   * io.github.fakehuaweicloud.requests.RecordedRequest#failure} has what it threw. It must not
   * wait: {@link StubResponse#delayedBy} makes an answer late without holding a thread.
   *
   * @param request what came; its {@code operation()} is empty if the fake has no operation with
   *     this method and path
   * @return empty if another stub, or the fake, shall answer
   */
  Optional<StubResponse> answer(ReceivedRequest request);
}
