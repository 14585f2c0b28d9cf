package io.github.fakehuaweicloud.consumers;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Compares the JVM after the last test with the JVM before the first one. JUnit finds it by itself,
 * and does not swallow what a listener of sessions throws, so a leak fails the consumer's build.
 */
public final class LeakCheck implements LauncherSessionListener {

  private Footprint before;

  /** For JUnit. */
  public LeakCheck() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    before = Footprint.now();
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    List<String> leaks = new ArrayList<>(Footprint.now().leftSince(before).toList());
    leaks.addAll(Endpoints.stillListening());
    if (!leaks.isEmpty()) {
      throw new AssertionError("Left behind after the last test:\n  " + String.join("\n  ", leaks));
    }
  }
}
