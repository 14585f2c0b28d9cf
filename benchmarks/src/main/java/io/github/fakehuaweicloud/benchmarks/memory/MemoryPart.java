package io.github.fakehuaweicloud.benchmarks.memory;

import io.github.fakehuaweicloud.benchmarks.Bench;
import io.github.fakehuaweicloud.benchmarks.Part;
import io.github.fakehuaweicloud.benchmarks.Work;
import io.github.fakehuaweicloud.benchmarks.client.Requests;
import io.github.fakehuaweicloud.benchmarks.jvm.Job;
import io.github.fakehuaweicloud.benchmarks.jvm.Outcome;
import io.github.fakehuaweicloud.benchmarks.load.JavaClient;
import io.github.fakehuaweicloud.benchmarks.report.Figure;
import io.github.fakehuaweicloud.benchmarks.report.Result;
import io.github.fakehuaweicloud.benchmarks.report.Spread;
import io.github.fakehuaweicloud.benchmarks.start.StandaloneJar;
import io.github.fakehuaweicloud.benchmarks.start.StandalonePart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is kept in the heap, and what the process takes of the machine. */
public final class MemoryPart implements Part {

  private static final int CONNECTIONS = 8;

  /** Megabytes, and how much was answered meanwhile. */
  private record Load(double peak, double answers) {}

  @Override
  public List<Result> measure(Bench bench) throws Exception {
    bench.say("memory: heap after " + bench.effort().hssCalls() + " HSS creates");
    Outcome small = heap(bench, "small-hss", bench.effort().hssCalls());
    Outcome hss = heap(bench, "hss", bench.effort().hssCalls());
    bench.say("memory: heap after " + bench.effort().certificates() + " certificates");
    Outcome certificates = heap(bench, "certificates", bench.effort().certificates());
    bench.say("memory: RSS under load");
    try (Work work = Work.create()) {
      List<String> options = bench.effort().quickly();
      Path home = bench.javaHome();
      Load fake = load(bench, StandaloneJar.fake(home, options, StandalonePart.jarOfFake(bench)));
      List<Figure> beside = new ArrayList<>();
      beside.add(new Figure("the fake", "answers a second", Spread.of(fake.answers())));
      if (!bench.effort().isSmoke()) {
        Load wireMock =
            load(
                bench,
                StandaloneJar.wireMock(
                    home,
                    options,
                    StandalonePart.jarOfWireMock(bench),
                    work.folder(),
                    Requests.answerOf(bench.answerSize())));
        beside.add(new Figure("WireMock's jar", "MB", Spread.of(wireMock.peak())));
        beside.add(new Figure("WireMock's jar", "answers a second", Spread.of(wireMock.answers())));
      }
      return List.of(
          Result.of(
              "memory.hss",
              mib(small, "kept"),
              count("requests readable", small, "readable"),
              new Figure("with kubeconfigs of a certificate", "MiB", mib(hss, "kept")),
              count("requests readable, of these", hss, "readable")),
          kept("memory.certificates", certificates, "kept"),
          Result.of(
              "memory.closed",
              mib(certificates, "closed"),
              new Figure("after HSS creates", "MiB", mib(hss, "closed")),
              count("requests readable", certificates, "readable"),
              count("certificates readable", certificates, "certificates")),
          new Result("memory.resident", Spread.of(fake.peak()), beside));
    }
  }

  private static Outcome heap(Bench bench, String calls, int number) throws Exception {
    return bench
        .jvms()
        .run(
            Job.of(
                HeapProgram.class,
                bench.classPath().fakeAndFixtures(),
                calls,
                Integer.toString(number)));
  }

  private static Result kept(String row, Outcome outcome, String figure) {
    return Result.of(row, mib(outcome, figure), count("requests readable", outcome, "readable"));
  }

  /**
   * A heap may have shrunk by what it has not to do with, so at least a byte is said to be kept.
   */
  private static Spread mib(Outcome outcome, String figure) {
    return Spread.of(Math.max(1e-6, outcome.figure(figure)));
  }

  private static Figure count(String name, Outcome outcome, String figure) {
    return new Figure(name, "entries", Spread.of(outcome.figure(figure)));
  }

  private static Load load(Bench bench, StandaloneJar jar) throws Exception {
    try (StandaloneJar.Running running = jar.start()) {
      byte[] certificate =
          Requests.of(
              "POST",
              running.endpoint(),
              StandaloneJar.CERTIFICATE,
              "t",
              Requests.CERTIFICATE_BODY);
      byte[] registration =
          Requests.of(
              "POST",
              running.endpoint(),
              StandaloneJar.REGISTRATION,
              "t",
              Requests.registration(Files.readString(bench.kubeconfig())));
      double answers =
          new JavaClient()
              .measure(
                  running.endpoint(),
                  List.of(certificate, registration),
                  CONNECTIONS,
                  bench.effort().load());
      return new Load(running.peak(), answers);
    }
  }
}
