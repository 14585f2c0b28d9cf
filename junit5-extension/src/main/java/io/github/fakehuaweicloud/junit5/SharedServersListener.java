package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Stops the shared servers when the launcher session of the JVM closes. For JUnit's launcher, which
 * finds it by itself; users have nothing to do with it.
 *
 * <p>A server on which a project is open goes on. So do all from the second session on: some
 * runners open a session for each class, and an application that lives longer than one must find
 * its server. They end with the JVM then.
 */
public final class SharedServersListener implements LauncherSessionListener {

  /** One in this JVM, whose launcher makes a listener for each session. */
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

  /** Counts sessions: a test may run a launcher of its own, whose session closes before its own. */
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
