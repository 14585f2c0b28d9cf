package io.github.fakehuaweicloud.internal.remote;

/**
 * What was thrown elsewhere while an answer was worked out. Its class is all that is known here.
 */
final class RemoteFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RemoteFailure(String className) {
    super(className + " was thrown in the fake while it answered; its own log has the rest");
    setStackTrace(new StackTraceElement[0]);
  }
}
