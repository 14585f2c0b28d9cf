package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.HttpRequest;
import java.time.Instant;
import java.util.Map;

/**
 * An authenticated request on its way to an endpoint.
 *
 * @param request the request
 * @param path the path parameters, decoded
 * @param requestId the id that the response's {@code X-Request-Id} header will hold
 * @param now when the request was received, by the project's clock
 */
public record Call(HttpRequest request, Map<String, String> path, String requestId, Instant now) {

  /** Copies the map. */
  public Call {
    path = Map.copyOf(path);
  }
}
