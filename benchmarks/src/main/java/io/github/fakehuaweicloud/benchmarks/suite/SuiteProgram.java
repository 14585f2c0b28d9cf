package io.github.fakehuaweicloud.benchmarks.suite;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import io.github.fakehuaweicloud.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs one class of tests as build tools do. Its arguments are the simple name of the class in this
 * package, the number of tests, the size of a static answer, and how often it is run in one
 * session, as so many classes of a build would be.
 */
public final class SuiteProgram implements Program {

  public static void main(String[] args) throws Exception {
    Launched.run(new SuiteProgram(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) {
    int tests = Integer.parseInt(args.get(1));
    int times = Integer.parseInt(args.get(3));
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    Ends ends = new Ends(new ArrayList<>());
    List<Double> classes = new ArrayList<>();
    try (LauncherSession session = LauncherFactory.openSession()) {
      for (int i = 0; i < times; i++) {
        long began = System.nanoTime();
        session
            .getLauncher()
            .execute(request(args.get(0), args.get(1), args.get(2)), summary, ends);
        classes.add((System.nanoTime() - began) / 1e6);
        if (summary.getSummary().getTestsSucceededCount() != tests) {
          throw new IllegalStateException(
              "Expected " + tests + " tests to succeed, got failures: " + failures(summary));
        }
      }
    }
    answered.run();
    return Map.of(
        "late",
        ends.millisOfLateTests(),
        "first",
        classes.get(0),
        "further",
        Spread.quantile(classes.subList(classes.size() / 2, classes.size()), 0.5));
  }

  private LauncherDiscoveryRequest request(String name, String tests, String answerSize) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectClass(getClass().getPackageName() + "." + name))
        // Whatever is set where this runs.
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
        .configurationParameter(Tests.NUMBER, tests)
        .configurationParameter(Tests.ANSWER_SIZE, answerSize)
        .build();
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
