package io.github.fakehuaweicloud.benchmarks.jvm;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The side of a program that its own JVM sees: it tells its figures to who started it. */
public final class Launched {

  static final String ANSWERED = "answered";
  static final String CPU = "cpu";

  private Launched() {}

  /** Runs a program as the whole of this JVM. */
  public static void run(Program program, String... args) throws Exception {
    Map<String, Double> figures = program.run(List.of(args), Launched::answered);
    for (Map.Entry<String, Double> figure : figures.entrySet()) {
      tell(figure.getKey(), figure.getValue());
    }
    System.out.flush();
    // What is left running, such as pools of threads, is not waited for.
    Runtime.getRuntime().halt(0);
  }

  private static void answered() {
    System.out.println(ANSWERED);
    System.out.flush();
    Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    tell(CPU, cpu.toNanos() / 1e6);
  }

  private static void tell(String name, double value) {
    System.out.println(name + "=" + String.format(Locale.ROOT, "%.6f", value));
  }
}
