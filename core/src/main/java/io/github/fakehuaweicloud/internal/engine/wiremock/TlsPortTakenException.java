package io.github.fakehuaweicloud.internal.engine.wiremock;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The second port of a server cannot be listened on; the first one can or not. */
final class TlsPortTakenException extends UncheckedIOException {

  private static final long serialVersionUID = 1;

  TlsPortTakenException(IOException cause) {
    super(cause);
  }
}
