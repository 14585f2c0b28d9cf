package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.wire.ControlErrorDocument;
import io.github.fakehuaweicloud.internal.wire.Json;

/** Why the control API refuses a request. */
final class ControlException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /**
   * @param code for programs
   * @param message for people, without secrets
   */
  ControlException(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static ControlException badRequest(String message) {
    return new ControlException(400, "bad-request", message);
  }

  HttpResponse response() {
    return HttpResponse.json(
        status,
        Json.write(
            new ControlErrorDocument(
                new ControlErrorDocument.Problem(status, code, String.valueOf(getMessage())))));
  }
}
