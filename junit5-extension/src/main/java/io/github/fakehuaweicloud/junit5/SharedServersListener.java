package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Stops the shared servers when the last launcher session of the JVM closes. For JUnit's launcher,
 * which finds it by itself; users have nothing to do with it.
 *
 * <p>Some runners open a session for each class. The servers then start again where they were, with
 * the next class that asks.
 */
public final class SharedServersListener implements LauncherSessionListener {

  /** A test may run a launcher of its own, whose session closes while the tests go on. */
  private static final AtomicInteger OPEN_SESSIONS = new AtomicInteger();

  /** For JUnit's launcher. */
  public SharedServersListener() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    OPEN_SESSIONS.incrementAndGet();
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (OPEN_SESSIONS.decrementAndGet() == 0) {
      FakeHuaweiCloudServer.closeShared();
    }
  }
}
