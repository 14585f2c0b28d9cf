package io.github.fakehuaweicloud.benchmarks.suite;

import io.github.fakehuaweicloud.benchmarks.Bench;
import io.github.fakehuaweicloud.benchmarks.Part;
import io.github.fakehuaweicloud.benchmarks.jvm.Job;
import io.github.fakehuaweicloud.benchmarks.jvm.Rounds;
import io.github.fakehuaweicloud.benchmarks.report.Figure;
import io.github.fakehuaweicloud.benchmarks.report.Result;
import io.github.fakehuaweicloud.benchmarks.report.Spread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Suites that JUnit's launcher runs in fresh JVMs. */
public final class SuitePart implements Part {

  private static final String EMPTY = "an empty class";
  private static final String FAKE = "the fake";
  private static final String WIREMOCK = "WireMock";
  private static final String FAKE_IN_CLASSES = "the fake, in classes";
  private static final String WIREMOCK_IN_CLASSES = "WireMock, in classes";

  /** As most suites are cut. */
  private static final int CUT = 20;

  /** In one session: what is started once for all of them is started by the first. */
  private static final int CLASSES = 40;

  /** A class that takes less than an empty one was lucky. */
  private static final double LEAST = 0.001;

  @Override
  public List<Result> measure(Bench bench) throws Exception {
    int rounds = bench.effort().rounds();
    bench.say(
        "suite: " + rounds + " rounds of classes, then of " + bench.effort().tests() + " tests");
    int times = bench.effort().isSmoke() ? 2 : CLASSES;
    Map<String, Job> classes = new LinkedHashMap<>();
    classes.put(EMPTY, job(bench, Empty.class, bench.classPath().jUnit(), 1, times));
    classes.put(FAKE, job(bench, WithFake.class, bench.classPath().fakeAndJUnit(), 1, times));
    classes.put(
        WIREMOCK, job(bench, WithWireMock.class, bench.classPath().wireMockAndJUnit(), 1, times));
    int tests = bench.effort().tests();
    Map<String, Job> suites = new LinkedHashMap<>();
    suites.put(FAKE, job(bench, ManyWithFake.class, bench.classPath().fakeAndJUnit(), tests, 1));
    suites.put(
        WIREMOCK,
        job(bench, ManyWithWireMock.class, bench.classPath().wireMockAndJUnit(), tests, 1));
    int few = Math.max(1, tests / CUT);
    suites.put(
        FAKE_IN_CLASSES,
        job(bench, ManyWithFake.class, bench.classPath().fakeAndJUnit(), few, CUT));
    suites.put(
        WIREMOCK_IN_CLASSES,
        job(bench, ManyWithWireMock.class, bench.classPath().wireMockAndJUnit(), few, CUT));
    boolean warmUp = !bench.effort().isSmoke();
    return List.of(
        ofClass(Rounds.run(bench.jvms(), classes, rounds, warmUp)),
        ofMany(Rounds.run(bench.jvms(), suites, Math.max(1, rounds * 2 / 3), warmUp)));
  }

  private static Job job(
      Bench bench, Class<?> suite, List<String> classPath, int tests, int times) {
    return Job.of(
        SuiteProgram.class,
        classPath,
        suite.getSimpleName(),
        Integer.toString(tests),
        Integer.toString(bench.answerSize()),
        Integer.toString(times));
  }

  private static Result ofClass(Rounds rounds) {
    return Result.of(
        "suite.class",
        extra(rounds, "further"),
        new Figure("the first class of the JVM", "ratio", extra(rounds, "first")),
        figure(rounds, EMPTY, "further"),
        figure(rounds, FAKE, "further"),
        figure(rounds, WIREMOCK, "further"),
        figure(rounds, EMPTY, "first"),
        figure(rounds, FAKE, "first"),
        figure(rounds, WIREMOCK, "first"));
  }

  private static Figure figure(Rounds rounds, String name, String figure) {
    return new Figure(name, "ms, " + figure, Spread.of(rounds.figure(name, figure)));
  }

  /** What the fake takes more than an empty class, as a part of what WireMock does. */
  private static Spread extra(Rounds rounds, String figure) {
    // In one round the empty class may be the slowest, so the difference is made of the medians.
    double empty = Spread.of(rounds.figure(EMPTY, figure)).median();
    List<Double> fake = over(rounds.figure(FAKE, figure), empty);
    double wireMock =
        Math.max(LEAST, Spread.of(over(rounds.figure(WIREMOCK, figure), empty)).median());
    return Spread.of(fake).map(millis -> Math.max(LEAST, millis / wireMock));
  }

  private static List<Double> over(List<Double> samples, double base) {
    return IntStream.range(0, samples.size()).mapToObj(i -> samples.get(i) - base).toList();
  }

  private static Result ofMany(Rounds rounds) {
    return Result.of(
        "suite.many",
        Spread.ofRatios(rounds.wall(FAKE), rounds.wall(WIREMOCK)),
        new Figure(
            "as " + CUT + " classes, one after the other",
            "ratio",
            Spread.ofRatios(rounds.wall(FAKE_IN_CLASSES), rounds.wall(WIREMOCK_IN_CLASSES))),
        new Figure(FAKE, "ms", Spread.of(rounds.wall(FAKE))),
        new Figure(WIREMOCK, "ms", Spread.of(rounds.wall(WIREMOCK))),
        new Figure(
            "the second half of the tests",
            "ratio",
            Spread.ofRatios(rounds.figure(FAKE, "late"), rounds.figure(WIREMOCK, "late"))),
        new Figure("the fake, a late test", "ms", Spread.of(rounds.figure(FAKE, "late"))),
        new Figure("WireMock, a late test", "ms", Spread.of(rounds.figure(WIREMOCK, "late"))));
  }
}
