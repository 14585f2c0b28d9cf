package io.github.fakehuaweicloud.internal.server;

/**
 * Stops the shared servers when the JVM exits. Their threads are daemons and keep no JVM alive, but
 * a JVM waits 0.3 s at its exit for a thread that is blocked in the operating system, as one that
 * accepts connections is.
 */
final class ExitHook {

  private final Runnable stop;
  private Thread added;

  ExitHook(Runnable stop) {
    this.stop = stop;
  }

  void add() {
    if (added == null) {
      Thread thread = new Thread(null, this::run, "close-fake-huaweicloud", 0, false);
      // That of whoever asked for a server first must not be held until the JVM exits.
      thread.setContextClassLoader(null);
      if (tell(() -> Runtime.getRuntime().addShutdownHook(thread))) {
        added = thread;
      }
    }
  }

  /** Else the JVM would hold on to the class loader of a fake that is long gone. */
  void remove() {
    if (added != null && tell(() -> Runtime.getRuntime().removeShutdownHook(added))) {
      added = null;
    }
  }

  private void run() {
    try {
      stop.run();
    } catch (LinkageError classLoaderIsClosed) {
      // Nothing is left that could be stopped in order; the JVM ends all the same.
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
