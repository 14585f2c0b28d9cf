package io.github.fakehuaweicloud.internal.hss.connection;

/** There is nothing to be tried. The message says what to change, and quotes no secret. */
final class UnusableKubeconfigException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableKubeconfigException(String message) {
    super(message);
  }
}
