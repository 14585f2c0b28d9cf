package io.github.fakehuaweicloud.benchmarks.jvm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts a JVM for each program.
 *
 * @param home of the JDK
 */
public record FreshJvms(Path home) implements Jvms {

  @Override
  public Outcome run(Job job) throws Exception {
    Path errors = Files.createTempFile("program", ".err");
    try {
      return run(job, errors);
    } finally {
      Files.delete(errors);
    }
  }

  private Outcome run(Job job, Path errors) throws Exception {
    List<String> command = command(job);
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.to(errors.toFile()))
            .start();
    double wall = Double.NaN;
    Map<String, Double> figures = new HashMap<>();
    try (BufferedReader told =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        int equals = line.indexOf('=');
        if (line.equals(Launched.ANSWERED)) {
          wall = (System.nanoTime() - began) / 1e6;
        } else if (equals > 0) {
          read(line.substring(0, equals), line.substring(equals + 1), figures);
        }
      }
    }
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException(
          job.program().getSimpleName()
              + " ended with exit code "
              + code
              + ": "
              + Files.readString(errors));
    }
    double whole = (System.nanoTime() - began) / 1e6;
    return new Outcome(
        Double.isNaN(wall) ? whole : wall,
        figures.getOrDefault(Launched.CPU, Double.NaN),
        Map.copyOf(figures));
  }

  /** A library may print what it likes, so a line that is no figure is not for us. */
  private static void read(String name, String value, Map<String, Double> figures) {
    try {
      figures.put(name, Double.valueOf(value));
    } catch (NumberFormatException printedByALibrary) {
      // Not ours.
    }
  }

  private List<String> command(Job job) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    command.addAll(job.options());
    command.add("-cp");
    command.add(
        Stream.concat(job.libraries().stream(), Stream.of(ClassPath.ofBenchmarks()))
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(job.program().getName());
    command.addAll(job.args());
    return command;
  }
}
