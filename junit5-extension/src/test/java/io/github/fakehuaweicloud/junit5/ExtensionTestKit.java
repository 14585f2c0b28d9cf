package io.github.fakehuaweicloud.junit5;

import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs classes of tests through the JUnit Platform, so that a test can look at what they did. */
final class ExtensionTestKit {

  private ExtensionTestKit() {}

  static EngineExecutionResults run(Class<?>... testCases) {
    return engine(testCases)
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
        .execute();
  }

  static EngineExecutionResults runInParallel(int threads, Class<?>... testCases) {
    return engine(testCases)
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter(
            "junit.jupiter.execution.parallel.config.fixed.parallelism", String.valueOf(threads))
        .execute();
  }

  static String failureOf(Class<?> testCases) {
    return throwableOf(testCases).getMessage();
  }

  static Throwable throwableOf(Class<?> testCases) {
    return failures(run(testCases)).get(0);
  }

  static String onlyFailureInParallel(Class<?>... testCases) {
    List<Throwable> failures = failures(runInParallel(testCases.length, testCases));
    if (failures.size() != 1) {
      throw new AssertionError("Expected one failure, got " + failures);
    }
    return failures.get(0).getMessage();
  }

  private static List<Throwable> failures(EngineExecutionResults results) {
    List<Throwable> failures =
        results.testEvents().failed().stream().map(ExtensionTestKit::throwable).toList();
    if (failures.isEmpty()) {
      throw new AssertionError("No test failed");
    }
    return failures;
  }

  private static Throwable throwable(Event failed) {
    return failed.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
  }

  private static EngineTestKit.Builder engine(Class<?>... testCases) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(
            Stream.of(testCases)
                .map(DiscoverySelectors::selectClass)
                .toArray(DiscoverySelector[]::new));
  }
}
