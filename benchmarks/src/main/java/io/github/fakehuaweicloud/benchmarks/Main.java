package io.github.fakehuaweicloud.benchmarks;

import io.github.fakehuaweicloud.benchmarks.jvm.ClassPath;
import io.github.fakehuaweicloud.benchmarks.jvm.FreshJvms;
import io.github.fakehuaweicloud.benchmarks.load.LoadPart;
import io.github.fakehuaweicloud.benchmarks.memory.MemoryPart;
import io.github.fakehuaweicloud.benchmarks.report.Environment;
import io.github.fakehuaweicloud.benchmarks.report.Report;
import io.github.fakehuaweicloud.benchmarks.report.Result;
import io.github.fakehuaweicloud.benchmarks.report.Results;
import io.github.fakehuaweicloud.benchmarks.report.Spread;
import io.github.fakehuaweicloud.benchmarks.start.StandalonePart;
import io.github.fakehuaweicloud.benchmarks.start.StartPart;
import io.github.fakehuaweicloud.benchmarks.steady.JmhPart;
import io.github.fakehuaweicloud.benchmarks.steady.SteadyPart;
import io.github.fakehuaweicloud.benchmarks.suite.SuitePart;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the parts that are asked for, and writes the report. {@code benchmarks/run} calls it.
 */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws Exception {
    Options options = Options.parse(List.of(args));
    Path root = Path.of(System.getProperty("root")).toAbsolutePath().normalize();
    ClassPath classPath = ClassPath.ofThisJvm(root.resolve("benchmarks/target/peers"));
    Environment environment = Environment.here(options.javaHome(), versions(classPath));
    Path file = root.resolve("docs/performance.json");
    Results results = Results.read(file);
    try (Work work = Work.create()) {
      Bench bench =
          Bench.create(
              new FreshJvms(options.javaHome()),
              classPath,
              options.effort(),
              root,
              options.javaHome(),
              work.folder());
      for (Map.Entry<String, Part> part : parts(options).entrySet()) {
        List<Result> measured = part.getValue().measure(bench);
        // At once, so that a later part that fails loses nothing.
        results =
            results.with(
                part.getKey(),
                new Results.PartResults(environment, bench.effort().rounds(), measured));
        results.write(file);
      }
    }
    new Report(results).write(root.resolve("docs"));
    System.out.println(new Report(results).markdown());
  }

  /** The parts that a run without names measures. */
  static Map<String, Part> all() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("start", new StartPart());
    parts.put("suite", new SuitePart());
    parts.put("steady", new SteadyPart());
    parts.put("jmh", new JmhPart());
    parts.put("load", new LoadPart());
    parts.put("memory", new MemoryPart());
    parts.put("standalone", new StandalonePart());
    return parts;
  }

  private static Map<String, Part> parts(Options options) {
    Map<String, Part> parts = new LinkedHashMap<>();
    options
        .buildSeconds()
        .ifPresent(
            seconds ->
                parts.put(
                    "build", bench -> List.of(Result.of("build.verify", Spread.of(seconds)))));
    all()
        .forEach(
            (name, part) -> {
              if (options.wants(name)) {
                parts.put(name, part);
              }
            });
    return parts;
  }

  private static Map<String, String> versions(ClassPath classPath) {
    Map<String, String> versions = new LinkedHashMap<>();
    for (String artifact :
        List.of("wiremock-standalone", "jmh-core", "junit-jupiter-api", "fake-huaweicloud-core")) {
      classPath.version(artifact).ifPresent(version -> versions.put(artifact, version));
    }
    for (Map.Entry<String, String> peer :
        Map.of(
                "fabric8",
                "kubernetes-server-mock",
                "mockwebserver",
                "mockwebserver3",
                "mockserver",
                "mockserver-netty")
            .entrySet()) {
      classPath
          .peerVersion(peer.getKey(), peer.getValue())
          .ifPresent(version -> versions.put(peer.getValue(), version));
    }
    return versions;
  }
}
