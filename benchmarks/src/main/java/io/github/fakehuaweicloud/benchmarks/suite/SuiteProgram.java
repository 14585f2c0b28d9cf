package io.github.fakehuaweicloud.benchmarks.suite;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs one class of tests as build tools do. Its arguments are the simple name of the class in this
 * package, the number of tests and the size of a static answer.
 */
public final class SuiteProgram implements Program {

  public static void main(String[] args) throws Exception {
    Launched.run(new SuiteProgram(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) {
    int tests = Integer.parseInt(args.get(1));
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    Ends ends = new Ends(new ArrayList<>());
    try (LauncherSession session = LauncherFactory.openSession()) {
      session
          .getLauncher()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectClass(getClass().getPackageName() + "." + args.get(0)))
                  // Whatever is set where this runs.
                  .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                  .configurationParameter(Tests.NUMBER, Integer.toString(tests))
                  .configurationParameter(Tests.ANSWER_SIZE, args.get(2))
                  .build(),
              summary,
              ends);
    }
    answered.run();
    if (summary.getSummary().getTestsSucceededCount() != tests) {
      throw new IllegalStateException(
          "Expected " + tests + " tests to succeed, got failures: " + failures(summary));
    }
    return Map.of("late", ends.millisOfLateTests());
  }

  private static List<String> failures(SummaryGeneratingListener summary) {
    return summary.getSummary().getFailures().stream()
        .map(
            failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
        .toList();
  }

  /** When each test ended. */
  private record Ends(List<Long> nanos) implements TestExecutionListener {

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        nanos.add(System.nanoTime());
      }
    }

    /** Milliseconds a test, of those in the second half. */
    double millisOfLateTests() {
      int half = nanos.size() / 2;
      int last = nanos.size() - 1;
      return half >= last ? 0 : (nanos.get(last) - nanos.get(half)) / 1e6 / (last - half);
    }
  }
}
