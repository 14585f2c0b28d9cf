package io.github.fakehuaweicloud.consumers;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Whether tests have run in this JVM: some runners open sessions that only list them. */
public final class TestsSeen implements TestExecutionListener {

  private static volatile boolean any;

  /** For JUnit. */
  public TestsSeen() {}

  static boolean any() {
    return any;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan tests) {
    any = true;
  }
}
