package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.wire.ControlErrorDocument;
import io.github.fakehuaweicloud.internal.wire.Json;
import java.util.List;

/** Why the control API refuses a request. */
final class ControlException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient Headers headers;

  private ControlException(int status, String code, String message, Headers headers) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }

  /**
   * @param code for programs
   * @param message for people, without secrets
   */
  ControlException(int status, String code, String message) {
    this(status, code, message, Headers.empty());
  }

  static ControlException badRequest(String message) {
    return new ControlException(400, "bad-request", message);
  }

  static ControlException wrongMethod(List<String> allowed, String message) {
    return new ControlException(
        405, "wrong-method", message, Headers.empty().with("Allow", String.join(", ", allowed)));
  }

  HttpResponse response() {
    HttpResponse refusal =
        HttpResponse.json(
            status,
            Json.write(
                new ControlErrorDocument(
                    new ControlErrorDocument.Problem(status, code, String.valueOf(getMessage())))));
    for (Header header : headers.asList()) {
      refusal = refusal.withHeader(header.name(), header.value());
    }
    return refusal;
  }
}
