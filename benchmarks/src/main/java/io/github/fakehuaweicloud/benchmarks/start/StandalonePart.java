package io.github.fakehuaweicloud.benchmarks.start;

import io.github.fakehuaweicloud.benchmarks.Bench;
import io.github.fakehuaweicloud.benchmarks.Part;
import io.github.fakehuaweicloud.benchmarks.Work;
import io.github.fakehuaweicloud.benchmarks.report.Figure;
import io.github.fakehuaweicloud.benchmarks.report.Result;
import io.github.fakehuaweicloud.benchmarks.report.Spread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The standalone jars in turn, with a class archive and without. */
public final class StandalonePart implements Part {

  private static final String FAKE = "the fake";
  private static final String WIREMOCK = "WireMock";
  private static final String FAKE_ARCHIVE = "the fake, archive";
  private static final String WIREMOCK_ARCHIVE = "WireMock, archive";

  /** What one start took. */
  private record Start(double answer, double certificate, double cpu, double resident) {}

  @Override
  public List<Result> measure(Bench bench) throws Exception {
    try (Work work = Work.create()) {
      Map<String, StandaloneJar> jars = jars(bench, work.folder());
      int rounds = Math.max(1, bench.effort().rounds() * 2 / 3);
      bench.say("standalone: " + rounds + " rounds of " + jars.keySet());
      Map<String, List<Start>> starts = new LinkedHashMap<>();
      jars.keySet().forEach(name -> starts.put(name, new ArrayList<>()));
      List<String> names = List.copyOf(jars.keySet());
      for (int round = bench.effort().isSmoke() ? 0 : -1; round < rounds; round++) {
        for (int i = 0; i < names.size(); i++) {
          String name = names.get(Math.floorMod(i + round, names.size()));
          Start start = start(jars.get(name));
          if (round >= 0) {
            starts.get(name).add(start);
          }
        }
      }
      if (!bench.effort().archives()) {
        starts.put(FAKE_ARCHIVE, starts.get(FAKE));
        starts.put(WIREMOCK_ARCHIVE, starts.get(WIREMOCK));
      }
      return results(starts);
    }
  }

  private static Map<String, StandaloneJar> jars(Bench bench, Path folder) throws Exception {
    Path home = bench.javaHome();
    StandaloneJar fake = StandaloneJar.fake(home, bench.effort().quickly(), jarOfFake(bench));
    StandaloneJar wireMock =
        StandaloneJar.wireMock(
            home,
            bench.effort().quickly(),
            jarOfWireMock(bench),
            folder,
            "{\"kind\": \"Config\", \"apiVersion\": \"v1\"}");
    Map<String, StandaloneJar> jars = new LinkedHashMap<>();
    jars.put(FAKE, fake);
    jars.put(WIREMOCK, wireMock);
    if (bench.effort().archives()) {
      jars.put(FAKE_ARCHIVE, fake.withArchive(folder.resolve("fake.jsa")));
      jars.put(WIREMOCK_ARCHIVE, wireMock.withArchive(folder.resolve("wiremock.jsa")));
    }
    return jars;
  }

  /** The fake's. */
  public static Path jarOfFake(Bench bench) {
    return bench.root().resolve("standalone/target/fake-huaweicloud-standalone.jar");
  }

  /** WireMock's own. */
  public static Path jarOfWireMock(Bench bench) {
    return Path.of(bench.classPath().wireMock().get(0));
  }

  private static Start start(StandaloneJar jar) throws Exception {
    try (StandaloneJar.Running running = jar.start()) {
      return new Start(running.answer(), running.certificate(), running.cpu(), running.resident());
    }
  }

  private static List<Result> results(Map<String, List<Start>> starts) {
    List<Figure> archive = new ArrayList<>();
    archive.add(new Figure("over the fake's without", "ratio", answer(starts, FAKE_ARCHIVE, FAKE)));
    archive.add(
        new Figure(
            "over WireMock's with one", "ratio", answer(starts, FAKE_ARCHIVE, WIREMOCK_ARCHIVE)));
    archive.addAll(absolute(starts, FAKE_ARCHIVE));
    archive.addAll(absolute(starts, WIREMOCK_ARCHIVE));
    List<Figure> plain = new ArrayList<>();
    plain.add(
        new Figure(
            "the first certificate / WireMock's static answer",
            "ratio",
            ratio(starts, FAKE, WIREMOCK, Start::certificate)));
    plain.addAll(absolute(starts, FAKE));
    plain.addAll(absolute(starts, WIREMOCK));
    return List.of(
        new Result("standalone.answer", answer(starts, FAKE, WIREMOCK), plain),
        new Result("standalone.archive", answer(starts, FAKE_ARCHIVE, WIREMOCK), archive));
  }

  private static Spread answer(Map<String, List<Start>> starts, String name, String base) {
    return ratio(starts, name, base, Start::answer);
  }

  private static Spread ratio(
      Map<String, List<Start>> starts, String name, String base, Function<Start, Double> of) {
    return Spread.ofRatios(
        starts.get(name).stream().map(of).toList(), starts.get(base).stream().map(of).toList());
  }

  private static List<Figure> absolute(Map<String, List<Start>> starts, String name) {
    return List.of(
        figure(starts, name, "ms to any answer", Start::answer),
        figure(starts, name, "ms to the POST's answer", Start::certificate),
        figure(starts, name, "ms of CPU", Start::cpu),
        figure(starts, name, "MB resident", Start::resident));
  }

  private static Figure figure(
      Map<String, List<Start>> starts, String name, String unit, Function<Start, Double> of) {
    return new Figure(name, unit, Spread.of(starts.get(name).stream().map(of).toList()));
  }
}
