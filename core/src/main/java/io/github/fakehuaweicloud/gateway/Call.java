package io.github.fakehuaweicloud.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.contract.CheckedRequest;
import io.github.fakehuaweicloud.http.HttpRequest;
import java.time.Instant;

/**
 * An authenticated request that keeps the contract, on its way to an endpoint.
 *
 * @param request the request as it came
 * @param checked the request as it was read
 * @param requestId the answer's {@code X-Request-Id}
 * @param now when the request was received, by the project's clock
 */
public record Call(HttpRequest request, CheckedRequest checked, String requestId, Instant now) {

  /** Prints without secrets. */
  @Override
  public String toString() {
    return "Call[" + request + ", " + checked + ", requestId=" + requestId + ", now=" + now + "]";
  }

  /**
   * A path parameter.
   *
   * @param name for example {@code cluster_id}
   * @return its decoded value
   */
  public String path(String name) {
    return checked.path().get(name);
  }

  /**
   * The JSON body.
   *
   * @return the body
   */
  public ObjectNode body() {
    return checked.body();
  }
}
