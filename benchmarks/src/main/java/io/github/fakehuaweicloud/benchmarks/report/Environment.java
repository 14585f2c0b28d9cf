package io.github.fakehuaweicloud.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where and with what something was measured.
 *
 * @param versions of the libraries, by name
 */
public record Environment(
    String date, String machine, String os, String jdk, Map<String, String> versions) {

  /** This machine, today. */
  public static Environment here(Path javaHome, Map<String, String> versions) {
    return new Environment(
        LocalDate.now(ZoneOffset.UTC).toString(),
        hardware(),
        operatingSystem(),
        jdk(javaHome),
        new TreeMap<>(versions));
  }

  private static String hardware() {
    int cores = Runtime.getRuntime().availableProcessors();
    String memory =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? ", "
                + Math.round(system.getTotalMemorySize() / 1024.0 / 1024 / 1024)
                + " GiB of memory"
            : "";
    return first(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch"))
        + ", "
        + cores
        + (cores == 1 ? " core" : " cores")
        + memory;
  }

  private static String operatingSystem() {
    return first(Path.of("/etc/os-release"), "PRETTY_NAME", System.getProperty("os.name"))
        + ", kernel "
        + System.getProperty("os.version");
  }

  private static String jdk(Path javaHome) {
    Path release = javaHome.resolve("release");
    return first(release, "IMPLEMENTOR", "")
        + " "
        + first(release, "JAVA_RUNTIME_VERSION", System.getProperty("java.runtime.version"));
  }

  /** The value of a line {@code name : value} or {@code name="value"}. */
  private static String first(Path file, String name, String otherwise) {
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      return lines.stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(name.length()).replaceFirst("^\\s*[:=]\\s*", ""))
          .map(value -> value.replace("\"", "").trim())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
