package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * A request that came, and where it belongs.
 *
 * @param request the request
 * @param caller who sent it
 * @param project the project that it is recorded for; empty if it belongs to none
 * @param requestId the id that it is given
 * @param now when it came, by the project's clock
 */
record Arrival(
    HttpRequest request, Caller caller, Optional<Project> project, String requestId, Instant now) {

  Call call(CheckedRequest checked) {
    return new Call(checked, requestId, now);
  }
}
