package io.github.fakehuaweicloud.errors;

import java.util.Objects;

record OwnError(int status, String code, String message) implements ErrorCode {

  OwnError {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException(
          "Expected the status of an error, 400 to 599, got " + status);
    }
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  @Override
  public String body(String detail, String requestId) {
    return GatewayError.body(code, sentence(detail), requestId);
  }

  @Override
  public String toString() {
    return code;
  }
}
