package io.github.fakehuaweicloud;

/**
 * Closes the shared servers when the JVM exits. Their threads are daemons and keep no JVM alive,
 * but a JVM waits 0.3 s at its exit for a thread that is blocked in the operating system, as one
 * that accepts connections is.
 */
final class ExitHook {

  private final Thread thread;
  private boolean added;

  ExitHook(Runnable close) {
    this.thread = new Thread(close, "close-fake-huaweicloud");
  }

  void add() {
    if (!added) {
      added = tell(() -> Runtime.getRuntime().addShutdownHook(thread));
    }
  }

  /** Else the JVM would hold on to the class loader of a fake that is long gone. */
  void remove() {
    if (added) {
      added = !tell(() -> Runtime.getRuntime().removeShutdownHook(thread));
    }
  }

  private static boolean tell(Runnable request) {
    try {
      request.run();
      return true;
    } catch (IllegalStateException exitingAlready) {
      return false;
    }
  }
}
