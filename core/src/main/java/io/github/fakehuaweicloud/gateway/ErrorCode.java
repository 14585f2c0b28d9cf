package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.HttpResponse;

/**
 * A documented error of the gateway or of a service, in the shape of its own body.
 *
 * <pre>{@code
 * cloud.cce().faults().next(Fault.error(CceError.LOCKED));
 * cloud.hss().faults().next(Fault.error(HssError.ACCESS_DENIED));
 * cloud.hss().faults().next(Fault.error(GatewayError.IAM_UNAVAILABLE));
 * }</pre>
 *
 * <p>A test may implement it for an error that is not listed: {@code (message, id) ->
 * HttpResponse.json(418, "{}")}.
 */
public interface ErrorCode {

  /**
   * The response of this error.
   *
   * <pre>{@code
   * CceError.NOT_FOUND.response("", "").status();   // 404
   * }</pre>
   *
   * @param message one sentence; an empty one if the documented text is enough
   * @param requestId the request's id, 32 hex digits; only the gateway's bodies hold it
   * @return the response
   */
  HttpResponse response(String message, String requestId);
}
