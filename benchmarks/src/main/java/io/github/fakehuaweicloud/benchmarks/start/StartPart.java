package io.github.fakehuaweicloud.benchmarks.start;

import io.github.fakehuaweicloud.benchmarks.Bench;
import io.github.fakehuaweicloud.benchmarks.Part;
import io.github.fakehuaweicloud.benchmarks.counts.LoadedClasses;
import io.github.fakehuaweicloud.benchmarks.jvm.ClassPath;
import io.github.fakehuaweicloud.benchmarks.jvm.FreshJvms;
import io.github.fakehuaweicloud.benchmarks.jvm.Job;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import io.github.fakehuaweicloud.benchmarks.jvm.Rounds;
import io.github.fakehuaweicloud.benchmarks.report.Figure;
import io.github.fakehuaweicloud.benchmarks.report.Result;
import io.github.fakehuaweicloud.benchmarks.report.Spread;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fresh JVMs in turn, each to its first answer, on a plain socket. */
public final class StartPart implements Part {

  private static final String CERTIFICATE = "the fake, certificate";
  private static final String HSS = "the fake, HSS";
  private static final String NOT_FOUND = "the fake, 404";
  private static final String WIREMOCK = "WireMock";

  @Override
  public List<Result> measure(Bench bench) throws Exception {
    Map<String, Job> jobs = jobs(bench);
    bench.say("start: " + bench.effort().rounds() + " rounds of " + jobs.keySet());
    Rounds rounds =
        Rounds.run(bench.jvms(), jobs, bench.effort().rounds(), !bench.effort().isSmoke());
    Map<String, Integer> classes = new LinkedHashMap<>();
    if (bench.jvms() instanceof FreshJvms fresh) {
      for (Map.Entry<String, Job> job : jobs.entrySet()) {
        classes.put(job.getKey(), LoadedClasses.of(fresh, job.getValue()).total());
      }
    }
    List<Figure> peers = new ArrayList<>();
    for (String name : jobs.keySet()) {
      if (!name.startsWith("the fake") && !name.equals(WIREMOCK)) {
        peers.add(ratio(name, rounds, name));
        peers.addAll(absolute(name, rounds, classes));
      }
    }
    List<Figure> certificate = new ArrayList<>(beside(rounds, CERTIFICATE, classes));
    certificate.addAll(peers);
    return List.of(
        new Result("start.certificate", ratio(rounds, CERTIFICATE), certificate),
        new Result("start.hss", ratio(rounds, HSS), beside(rounds, HSS, classes)),
        new Result("start.notFound", ratio(rounds, NOT_FOUND), beside(rounds, NOT_FOUND, classes)));
  }

  private static Map<String, Job> jobs(Bench bench) throws IOException {
    ClassPath classPath = bench.classPath();
    String size = Integer.toString(bench.answerSize());
    Map<String, Job> jobs = new LinkedHashMap<>();
    jobs.put(CERTIFICATE, Job.of(FirstCertificate.class, classPath.fake()));
    jobs.put(WIREMOCK, Job.of(WireMockFirst.class, classPath.wireMock(), size));
    jobs.put(HSS, Job.of(FirstHssCreate.class, classPath.fake(), bench.kubeconfig().toString()));
    jobs.put(NOT_FOUND, Job.of(FirstNotFound.class, classPath.fake()));
    if (bench.jvms() instanceof FreshJvms) {
      peer(jobs, classPath, "fabric8's mock server", "fabric8", Fabric8First.class, size);
      peer(jobs, classPath, "MockWebServer", "mockwebserver", MockWebServerFirst.class, size);
      peer(jobs, classPath, "MockServer", "mockserver", MockServerFirst.class, size);
    }
    return jobs;
  }

  private static void peer(
      Map<String, Job> jobs,
      ClassPath classPath,
      String name,
      String folder,
      Class<? extends Program> program,
      String size)
      throws IOException {
    classPath.peer(folder).ifPresent(path -> jobs.put(name, Job.of(program, path, size)));
  }

  private static Spread ratio(Rounds rounds, String name) {
    return Spread.ofRatios(rounds.wall(name), rounds.wall(WIREMOCK));
  }

  private static Figure ratio(String label, Rounds rounds, String name) {
    return new Figure(label, "ratio", ratio(rounds, name));
  }

  private static List<Figure> beside(Rounds rounds, String name, Map<String, Integer> classes) {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            "the same by CPU time",
            "ratio of CPU",
            Spread.ofRatios(rounds.cpu(name), rounds.cpu(WIREMOCK))));
    figures.addAll(absolute(name, rounds, classes));
    figures.addAll(absolute(WIREMOCK, rounds, classes));
    return figures;
  }

  private static List<Figure> absolute(String name, Rounds rounds, Map<String, Integer> classes) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(name, "ms", Spread.of(rounds.wall(name))));
    figures.add(new Figure(name, "ms of CPU", Spread.of(rounds.cpu(name))));
    if (classes.containsKey(name)) {
      figures.add(new Figure(name, "classes", Spread.of(classes.get(name))));
    }
    return figures;
  }
}
