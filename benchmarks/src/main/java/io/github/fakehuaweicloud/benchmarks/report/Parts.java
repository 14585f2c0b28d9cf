package io.github.fakehuaweicloud.benchmarks.report;

import java.util.List;

/** The parts of the table. */
public final class Parts {

  private Parts() {}

  /** In the order of the table. */
  public static List<String> names() {
    return Row.all().stream().map(Row::part).distinct().toList();
  }

  /** What a part is about. */
  static String title(String part) {
    return switch (part) {
      case "start" -> "From a fresh JVM to the first answer";
      case "suite" -> "Test classes and suites";
      case "steady" -> "Warm, over HTTP";
      case "jmh" -> "Single steps, warm";
      case "load" -> "Many connections, many projects";
      case "memory" -> "Memory";
      case "standalone" -> "The standalone jar";
      case "build" -> "The build of this project";
      default -> throw new IllegalArgumentException("No part " + part + "; there are " + names());
    };
  }
}
