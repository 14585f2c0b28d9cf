package io.github.fakehuaweicloud.consumers;

import org.testng.IExecutionListener;

/** Looks for leaks after the last test on TestNG, which finds it by itself. */
public final class TestNgLeakCheck implements IExecutionListener {

  private Leaks leaks;

  /** For TestNG. */
  public TestNgLeakCheck() {}

  @Override
  public void onExecutionStart() {
    leaks = Leaks.fromNowOn();
  }

  @Override
  public void onExecutionFinish() {
    leaks.failIfAnyBesideTheSharedServer();
  }
}
