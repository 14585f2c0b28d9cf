package io.github.fakehuaweicloud.consumers;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Looks for leaks after the last test on the JUnit Platform. JUnit finds it by itself, and does not
 * swallow what a listener of sessions throws, so a leak fails the consumer's build.
 *
 * <p>Where our extension does not run, the consumer's {@code test.properties} says so.
 */
public final class LeakCheck implements LauncherSessionListener {

  private Leaks leaks;

  /** For JUnit. */
  public LeakCheck() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    leaks = Leaks.fromNowOn();
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (Boolean.getBoolean("sharedServerOutlivesTests")) {
      leaks.failIfAnyBesideTheSharedServer();
    } else {
      leaks.failIfAny();
    }
  }
}
