package io.github.fakehuaweicloud.benchmarks.steady;

import io.github.fakehuaweicloud.benchmarks.Bench;
import io.github.fakehuaweicloud.benchmarks.Part;
import io.github.fakehuaweicloud.benchmarks.report.Figure;
import io.github.fakehuaweicloud.benchmarks.report.Result;
import io.github.fakehuaweicloud.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** JMH's benchmarks of single steps, with what each allocates. */
public final class JmhPart implements Part {

  @Override
  public List<Result> measure(Bench bench) throws Exception {
    bench.say("jmh");
    List<Result> results = new ArrayList<>();
    for (RunResult run : run(bench)) {
      BenchmarkParams parameters = run.getParams();
      String name = parameters.getBenchmark();
      String row = "jmh." + name.substring(name.lastIndexOf('.') + 1);
      results.add(
          Result.of(
              row,
              Spread.of(
                  run.getBenchmarkResults().stream()
                      .flatMap(result -> result.getIterationResults().stream())
                      .map(JmhPart::score)
                      .toList()),
              new Figure(
                  "allocated",
                  "bytes",
                  Spread.of(
                      run.getAggregatedResult()
                          .getSecondaryResults()
                          .get("gc.alloc.rate.norm")
                          .getScore()))));
    }
    return results;
  }

  private static double score(IterationResult iteration) {
    return iteration.getPrimaryResult().getScore();
  }

  private static Collection<RunResult> run(Bench bench) throws RunnerException {
    boolean smoke = bench.effort().isSmoke();
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(RequestBenchmark.class.getName())
            .include(StepsBenchmark.class.getName())
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MICROSECONDS)
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .jvm(bench.javaHome().resolve("bin/java").toString())
            .forks(smoke ? 0 : 1)
            .warmupIterations(smoke ? 0 : 3)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(smoke ? 1 : 5)
            .measurementTime(smoke ? TimeValue.milliseconds(10) : TimeValue.seconds(1));
    return new Runner(options.build()).run();
  }
}
