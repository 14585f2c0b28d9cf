package io.github.fakehuaweicloud.benchmarks;

import io.github.fakehuaweicloud.benchmarks.report.Parts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param parts by name; empty for all but the build
 * @param buildSeconds how long a build took, which only its caller can know
 */
record Options(List<String> parts, int rounds, Path javaHome, Optional<Double> buildSeconds) {

  private static final int ROUNDS = 12;

  static Options parse(List<String> args) {
    List<String> parts = new ArrayList<>();
    int rounds = ROUNDS;
    Path javaHome = Path.of(System.getProperty("java.home"));
    Optional<Double> buildSeconds = Optional.empty();
    for (Iterator<String> words = args.iterator(); words.hasNext(); ) {
      String word = words.next();
      switch (word) {
        case "--rounds" -> rounds = Integer.parseInt(valueOf(word, words));
        case "--java-home" -> javaHome = Path.of(valueOf(word, words));
        case "--build-seconds" -> buildSeconds = Optional.of(Double.valueOf(valueOf(word, words)));
        default -> parts.add(known(word));
      }
    }
    if (rounds < 1) {
      throw new IllegalArgumentException("Expected --rounds 1 or more, got " + rounds);
    }
    return new Options(List.copyOf(parts), rounds, javaHome, buildSeconds);
  }

  private static String valueOf(String option, Iterator<String> words) {
    if (!words.hasNext()) {
      throw new IllegalArgumentException("Expected a value after " + option);
    }
    return words.next();
  }

  private static String known(String part) {
    if (!Parts.names().contains(part)) {
      throw new IllegalArgumentException(
          "There is no part \""
              + part
              + "\". Name some of "
              + String.join(", ", Parts.names())
              + ", or none for all but build");
    }
    return part;
  }

  boolean wants(String part) {
    return parts.isEmpty() || parts.contains(part);
  }

  Effort effort() {
    return Effort.full(rounds);
  }
}
