package io.github.fakehuaweicloud.consumers;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Compares the JVM after the last test with the JVM before the first one. JUnit finds it by itself,
 * and does not swallow what a listener of sessions throws, so a leak fails the consumer's build.
 */
public final class LeakCheck implements LauncherSessionListener, TestExecutionListener {

  private Footprint before;

  /** For JUnit. */
  public LeakCheck() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session.getLauncher().registerTestExecutionListeners(this);
  }

  /** Not as soon as there is a session: Surefire opens one in Maven's own JVM to list the tests. */
  @Override
  public void testPlanExecutionStarted(TestPlan tests) {
    if (before == null) {
      before = Footprint.now();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (before == null) {
      return;
    }
    List<String> leaks = new ArrayList<>(Footprint.now().leftSince(before).toList());
    leaks.addAll(Endpoints.stillListening());
    if (!leaks.isEmpty()) {
      throw new AssertionError("Left behind after the last test:\n  " + String.join("\n  ", leaks));
    }
  }
}
