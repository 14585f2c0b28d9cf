package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.internal.coverage.JvmCoverage;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prints the contract coverage of a run when its last test is over, if somebody asked for it.
 * JUnit's launcher finds it by itself; tests do not use it.
 */
public final class CoverageListener implements LauncherSessionListener {

  /** One per JVM, because a test may run a launcher, whose session ends before the outer one. */
  private static final AtomicInteger OPEN = new AtomicInteger();

  /** For JUnit's launcher. */
  public CoverageListener() {}

  /** The other JVMs of the run must know of this one before its first test is over. */
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    OPEN.incrementAndGet();
    joinRun();
  }

  private static void joinRun() {
    try {
      JvmCoverage.ofThisJvm();
    } catch (IllegalArgumentException | UncheckedIOException refused) {
      // Whoever asks for a fake is told why. Here it would stop the launcher.
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (OPEN.decrementAndGet() == 0) {
      print();
    }
  }

  private static void print() {
    try {
      JvmCoverage.ofThisJvm().flatMap(JvmCoverage::report).ifPresent(System.out::print);
    } catch (IllegalArgumentException | UncheckedIOException refused) {
      System.out.println("There is no contract coverage: " + refused.getMessage());
    }
  }
}
