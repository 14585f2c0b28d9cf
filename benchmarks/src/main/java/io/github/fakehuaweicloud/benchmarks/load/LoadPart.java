package io.github.fakehuaweicloud.benchmarks.load;

import io.github.fakehuaweicloud.benchmarks.Bench;
import io.github.fakehuaweicloud.benchmarks.Part;
import io.github.fakehuaweicloud.benchmarks.jvm.Job;
import io.github.fakehuaweicloud.benchmarks.jvm.Rounds;
import io.github.fakehuaweicloud.benchmarks.report.Figure;
import io.github.fakehuaweicloud.benchmarks.report.Result;
import io.github.fakehuaweicloud.benchmarks.report.Spread;
import java.util.List;
import java.util.Map;

/** Throughput with many connections, and with many projects. */
public final class LoadPart implements Part {

  private static final String CONNECTIONS = "connections";
  private static final String PROJECTS = "projects";
  private static final int TURNS = 4;

  @Override
  public List<Result> measure(Bench bench) throws Exception {
    String slice = Long.toString(bench.effort().slice().toMillis());
    List<String> fake = bench.classPath().fakeAndFixtures();
    bench.say("load: " + bench.effort().forks() + " JVMs each");
    Rounds rounds =
        Rounds.run(
            bench.jvms(),
            Map.of(
                CONNECTIONS,
                Job.of(
                    ConnectionsProgram.class,
                    fake,
                    bench.effort().rounds() > 1 ? Integer.toString(TURNS) : "1",
                    slice),
                PROJECTS,
                Job.of(
                    ProjectsProgram.class,
                    fake,
                    Integer.toString(bench.effort().projects()),
                    slice)),
            bench.effort().forks(),
            false);
    String client = rounds.figure(CONNECTIONS, "wrk").get(0) > 0 ? "wrk" : "a Java client";
    return List.of(
        ratio(
            rounds, "load.connections", CONNECTIONS, "eight", "one", "answers a second, " + client),
        ratio(rounds, "load.projects", PROJECTS, "many", "one", "answers a second, " + client),
        ratio(rounds, "load.opening", PROJECTS, "last", "first", "ms"));
  }

  private static Result ratio(
      Rounds rounds, String row, String program, String above, String below, String unit) {
    List<Double> dividends = rounds.figure(program, above);
    List<Double> divisors = rounds.figure(program, below);
    return Result.of(
        row,
        Spread.ofRatios(dividends, divisors),
        new Figure(above, unit, Spread.of(dividends)),
        new Figure(below, unit, Spread.of(divisors)));
  }
}
