package io.github.fakehuaweicloud.benchmarks.steady;

import io.github.fakehuaweicloud.benchmarks.Bench;
import io.github.fakehuaweicloud.benchmarks.Part;
import io.github.fakehuaweicloud.benchmarks.jvm.Job;
import io.github.fakehuaweicloud.benchmarks.jvm.Outcome;
import io.github.fakehuaweicloud.benchmarks.jvm.Rounds;
import io.github.fakehuaweicloud.benchmarks.report.Figure;
import io.github.fakehuaweicloud.benchmarks.report.Result;
import io.github.fakehuaweicloud.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What calls over kept connections take once servers are warm. */
public final class SteadyPart implements Part {

  private static final String CERTIFICATE = "certificates";
  private static final String HSS = "the fake";
  private static final String JOURNAL = "WireMock's stub, default journal";
  private static final String NO_JOURNAL = "WireMock's stub, no journal";

  @Override
  public List<Result> measure(Bench bench) throws Exception {
    int forks = bench.effort().forks();
    int calls = bench.effort().calls();
    bench.say("steady: " + forks + " JVMs each");
    Rounds rounds = Rounds.run(bench.jvms(), jobs(bench, calls), forks, false);
    Function<Outcome, Double> signature = outcome -> outcome.figure("signature");
    Spread unit = Spread.of(rounds.all(CERTIFICATE, signature));
    return List.of(
        inSignatures(
            "steady.project",
            rounds,
            "projectInMemory",
            unit,
            new Figure("over HTTP", "signatures", signatures(rounds, "project"))),
        inSignatures("steady.further", rounds, "further", unit),
        new Result(
            "steady.certificate",
            Spread.of(
                rounds.all(
                    CERTIFICATE,
                    it ->
                        Math.max(1e-6, it.figure("certificate") - it.figure("stub"))
                            / it.figure("signature"))),
            List.of(
                new Figure("certificate p50", "ms", millis(rounds, "certificate")),
                new Figure("static stub p50", "ms", millis(rounds, "stub")),
                new Figure("one signature", "ms", unit))),
        hss(rounds, "steady.hss", "p50", NO_JOURNAL, JOURNAL),
        hss(rounds, "steady.hss.p99", "p99", JOURNAL, NO_JOURNAL),
        Result.of(
            "steady.signed",
            Spread.ofRatios(rounds.figure(HSS, "meanToken"), rounds.figure(HSS, "meanSigned")),
            new Figure("by token, mean", "ms", Spread.of(rounds.figure(HSS, "meanToken"))),
            new Figure("signed, mean", "ms", Spread.of(rounds.figure(HSS, "meanSigned")))));
  }

  private static Map<String, Job> jobs(Bench bench, int calls) {
    String warmUp = Integer.toString(Math.max(1, bench.effort().warmUp() / 2));
    String few = Integer.toString(Math.max(1, calls / 2));
    String warmUpOfHss = Integer.toString(2 * bench.effort().warmUp());
    String many = Integer.toString(3 * calls);
    String kubeconfig = bench.kubeconfig().toString();
    List<String> wireMock = bench.classPath().wireMock();
    Map<String, Job> jobs = new LinkedHashMap<>();
    jobs.put(
        CERTIFICATE,
        Job.of(CertificateProgram.class, bench.classPath().fakeAndWireMock(), warmUp, few));
    jobs.put(HSS, Job.of(HssProgram.class, bench.classPath().fakeAndFixtures(), warmUpOfHss, many));
    jobs.put(JOURNAL, Job.of(StubProgram.class, wireMock, warmUpOfHss, many, kubeconfig, "true"));
    jobs.put(
        NO_JOURNAL, Job.of(StubProgram.class, wireMock, warmUpOfHss, many, kubeconfig, "false"));
    return jobs;
  }

  private static Spread millis(Rounds rounds, String figure) {
    return Spread.of(rounds.figure(CERTIFICATE, figure));
  }

  private static Result inSignatures(
      String row, Rounds rounds, String figure, Spread unit, Figure... more) {
    List<Figure> beside = new ArrayList<>(List.of(more));
    beside.add(new Figure("p50", "ms", millis(rounds, figure)));
    beside.add(new Figure("one signature", "ms", unit));
    return new Result(row, signatures(rounds, figure), beside);
  }

  private static Spread signatures(Rounds rounds, String figure) {
    return Spread.ofRatios(
        rounds.figure(CERTIFICATE, figure), rounds.figure(CERTIFICATE, "signature"));
  }

  private static Result hss(
      Rounds rounds, String row, String figure, String base, String otherBase) {
    return Result.of(
        row,
        Spread.ofRatios(rounds.figure(HSS, figure), rounds.figure(base, figure)),
        new Figure(
            "over " + otherBase,
            "ratio",
            Spread.ofRatios(rounds.figure(HSS, figure), rounds.figure(otherBase, figure))),
        new Figure(HSS, "ms", Spread.of(rounds.figure(HSS, figure))),
        new Figure(base, "ms", Spread.of(rounds.figure(base, figure))),
        new Figure(otherBase, "ms", Spread.of(rounds.figure(otherBase, figure))));
  }
}
