package io.github.fakehuaweicloud.internal.server;

/**
 * Stops the shared servers when the JVM exits. Their threads are daemons and do not keep the JVM
 * alive, but on exit the JVM waits 0.3 s for a thread that is blocked in the operating system, such
 * as the one that accepts connections.
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
      // Otherwise the hook would keep the class loader of the first test that asked for a server.
      thread.setContextClassLoader(null);
      if (tell(() -> Runtime.getRuntime().addShutdownHook(thread))) {
        added = thread;
      }
    }
  }

  /** Otherwise the JVM would keep the class loader of a fake that is long gone. */
  void remove() {
    if (added != null && tell(() -> Runtime.getRuntime().removeShutdownHook(added))) {
      added = null;
    }
  }

  private void run() {
    try {
      stop.run();
    } catch (LinkageError classLoaderIsClosed) {
      // Nothing can be stopped in order any more. The JVM exits anyway.
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
