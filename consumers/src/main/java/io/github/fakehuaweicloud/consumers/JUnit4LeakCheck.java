package io.github.fakehuaweicloud.consumers;

import org.junit.runner.Description;
import org.junit.runner.Result;
import org.junit.runner.notification.RunListener;

/**
 * Looks for leaks after the last test on JUnit 4. Consumers name it as a listener of Surefire's.
 */
public final class JUnit4LeakCheck extends RunListener {

  private Leaks leaks;

  /** For Surefire. */
  public JUnit4LeakCheck() {}

  @Override
  public void testRunStarted(Description description) {
    leaks = Leaks.fromNowOn();
  }

  @Override
  public void testRunFinished(Result result) {
    leaks.failIfAnyBesideTheSharedServer();
  }
}
