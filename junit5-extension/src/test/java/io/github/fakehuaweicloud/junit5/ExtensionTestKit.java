package io.github.fakehuaweicloud.junit5;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs a class of tests through the JUnit Platform, so that a test can look at what it did. */
final class ExtensionTestKit {

  private ExtensionTestKit() {}

  static EngineExecutionResults run(Class<?> testCases) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(testCases))
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
        .execute();
  }

  static String failureOf(Class<?> testCases) {
    return run(testCases).testEvents().failed().stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("No test of " + testCases + " failed"))
        .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
        .getThrowable()
        .orElseThrow()
        .getMessage();
  }
}
