package io.github.fakehuaweicloud.internal.engine.wiremock;

import java.io.IOException;

/** A body went on past {@link IncomingRequest#MAX_BODY_BYTES} while it was read. */
final class BodyTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  BodyTooLargeException() {
    super("The body is longer than " + IncomingRequest.MAX_BODY_BYTES + " bytes");
  }
}
