package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.internal.coverage.JvmCoverage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints the contract coverage of a run when its last test is over, and fails the run if it is less
 * than somebody asked for. JUnit's launcher finds it by itself; tests do not use it.
 *
 * <p>A build tool may run a test plan for each class, and opens a session to look for tests only;
 * so what counts is the end of the outermost session that ran tests.
 */
public final class CoverageListener implements LauncherSessionListener, TestExecutionListener {

  /** One per JVM, because a test may run a launcher, whose session ends before the outer one. */
  private static final AtomicInteger OPEN = new AtomicInteger();

  private volatile boolean hasRunTests;

  /** For JUnit's launcher. */
  public CoverageListener() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    OPEN.incrementAndGet();
    session.getLauncher().registerTestExecutionListeners(this);
  }

  /** The other JVMs of the run must know of this one before its first test is over. */
  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    hasRunTests = true;
    try {
      JvmCoverage.ofThisJvm();
    } catch (IllegalArgumentException refused) {
      // Whoever asks for a fake is told why.
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (OPEN.decrementAndGet() == 0 && hasRunTests) {
      try {
        JvmCoverage.ofThisJvm().ifPresent(CoverageListener::end);
      } catch (IllegalArgumentException refused) {
        System.out.println("There is no contract coverage. " + refused.getMessage());
      }
    }
  }

  private static void end(JvmCoverage coverage) {
    try {
      coverage.end(System.out::print);
    } catch (AssertionError tooLittle) {
      // Build tools print it, and where it was found out helps nobody.
      tooLittle.setStackTrace(new StackTraceElement[0]);
      throw tooLittle;
    }
  }
}
