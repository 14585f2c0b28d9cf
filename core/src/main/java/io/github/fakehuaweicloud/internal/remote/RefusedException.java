package io.github.fakehuaweicloud.internal.remote;

/** What the control API refused, other than an invalid value. */
final class RefusedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code for programs, for example {@code unknown-cluster}
   */
  RefusedException(String code, String message) {
    super(message);
    this.code = code;
  }

  boolean isOf(String other) {
    return code.equals(other);
  }
}
