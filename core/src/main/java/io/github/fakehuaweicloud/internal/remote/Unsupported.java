package io.github.fakehuaweicloud.internal.remote;

/** What a fake in another program cannot do. */
final class Unsupported {

  private Unsupported() {}

  /**
   * @param remedy what to do instead
   */
  static UnsupportedOperationException because(String reason, String remedy) {
    return new UnsupportedOperationException(
        reason + ". " + remedy + ", or run this test with an embedded fake");
  }
}
