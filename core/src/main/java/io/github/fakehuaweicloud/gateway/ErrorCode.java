package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.HttpResponse;

/** A documented error of the gateway or of a service, in the shape of its own body. */
public interface ErrorCode {

  /**
   * The response of this error.
   *
   * @param message one sentence; an empty one if the documented text is enough
   * @param requestId the request's id, which some bodies hold
   * @return the response
   */
  HttpResponse response(String message, String requestId);
}
