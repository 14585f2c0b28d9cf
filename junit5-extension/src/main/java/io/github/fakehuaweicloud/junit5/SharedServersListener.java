package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Stops the shared servers when the launcher session of the JVM closes. JUnit's launcher finds it
 * by itself; tests do not use it.
 *
 * <p>A server with an open project keeps running. From the second session on, all servers keep
 * running until the JVM ends: some runners open a session for each class, and an application that
 * outlives a session must still find its server.
 */
public final class SharedServersListener implements LauncherSessionListener {

  /** One per JVM; the launcher creates a listener for each session. */
  private static final Sessions OF_THIS_JVM = new Sessions(FakeHuaweiCloudServer::closeShared);

  private final Sessions sessions;

  /** For JUnit's launcher. */
  public SharedServersListener() {
    this(OF_THIS_JVM);
  }

  SharedServersListener(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    sessions.opened();
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    sessions.closed();
  }

  /**
   * Counts sessions, because a test may run a launcher, whose session ends before the outer one.
   */
  static final class Sessions {

    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger outermost = new AtomicInteger();
    private final Runnable atTheEnd;

    Sessions(Runnable atTheEnd) {
      this.atTheEnd = atTheEnd;
    }

    void opened() {
      if (open.getAndIncrement() == 0) {
        outermost.incrementAndGet();
      }
    }

    void closed() {
      if (open.decrementAndGet() == 0 && outermost.get() == 1) {
        atTheEnd.run();
      }
    }
  }
}
