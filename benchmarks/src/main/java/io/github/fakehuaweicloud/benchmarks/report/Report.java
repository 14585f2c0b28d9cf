package io.github.fakehuaweicloud.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people read of the results. */
public record Report(Results results) {

  private static final String PICTURES = "performance";

  /** Writes {@code performance.md} and its pictures into a folder. */
  public void write(Path folder) throws IOException {
    Path pictures = Files.createDirectories(folder.resolve(PICTURES));
    for (String part : Parts.names()) {
      for (Map.Entry<String, Plot> plot : Plots.of(part, results).entrySet()) {
        Files.writeString(pictures.resolve(plot.getKey() + ".svg"), plot.getValue().svg());
      }
    }
    Files.writeString(folder.resolve("performance.md"), markdown());
  }

  /** The whole document. */
  public String markdown() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Performance\n\n").append(fragment("introduction.md")).append('\n');
    text.append("\n## Where this was measured\n\n").append(environments());
    for (String part : Parts.names()) {
      part(text, part);
    }
    text.append("\n## What users can do\n\n").append(fragment("what-users-can-do.md"));
    text.append("\n## What fell short, and why\n\n").append(fragment("what-fell-short.md"));
    return text.toString();
  }

  private void part(StringBuilder text, String part) {
    text.append("\n## ").append(Parts.title(part)).append("\n\n");
    text.append("`benchmarks/run ").append(part).append("`\n\n");
    text.append("| | before | now | target | |\n|---|---|---|---|---|\n");
    for (Row row : Row.of(part)) {
      text.append(line(row));
    }
    for (String plot : Plots.of(part, results).keySet()) {
      text.append(String.format("%n![%s](%s/%s.svg)%n", Parts.title(part), PICTURES, plot));
    }
    String details = details(part);
    if (!details.isEmpty()) {
      text.append("\nBeside it, and what it is made of:\n\n")
          .append("| | | measured |\n|---|---|---|\n")
          .append(details);
    }
  }

  private String line(Row row) {
    Optional<Result> result = results.of(row);
    return String.format(
        "| %s, %s | %s | %s | %s | %s |%n",
        row.words(),
        row.unit(),
        row.before(),
        result.map(it -> "**" + Numbers.spread(it.now()) + "**").orElse("not measured"),
        row.goal()
            .map(goal -> (goal.atMost() ? "at most " : "at least ") + Numbers.rounded(goal.value()))
            .orElse(""),
        row.goal()
            .flatMap(goal -> result.map(it -> goal.isMetBy(rounded(it)) ? "met" : "missed"))
            .orElse(""));
  }

  /** A target of 1.05 is met by 1.054, which is printed as 1.05. */
  private static double rounded(Result result) {
    return Double.parseDouble(Numbers.rounded(result.now().median()).replace(",", ""));
  }

  /** A line for each name, which says once what several rows share. */
  private String details(String part) {
    StringBuilder text = new StringBuilder();
    Set<Figure> said = new HashSet<>();
    for (Row row : Row.of(part)) {
      String words = row.words();
      for (Map.Entry<String, List<String>> figures : beside(row, said).entrySet()) {
        text.append(
            String.format(
                "| %s | %s | %s |%n",
                words, figures.getKey(), String.join(", ", figures.getValue())));
        words = "";
      }
    }
    return text.toString();
  }

  private Map<String, List<String>> beside(Row row, Set<Figure> said) {
    Map<String, List<String>> figures = new LinkedHashMap<>();
    for (Figure figure : results.of(row).map(Result::beside).orElse(List.of())) {
      if (said.add(figure)) {
        figures
            .computeIfAbsent(figure.name(), name -> new ArrayList<>())
            .add(
                Numbers.spread(figure.value())
                    + (figure.unit().equals("ratio") ? "" : " " + figure.unit()));
      }
    }
    return figures;
  }

  /** A paragraph for each environment, with the parts that were measured there. */
  private String environments() {
    Map<Environment, List<String>> parts = new LinkedHashMap<>();
    for (String part : Parts.names()) {
      Results.PartResults measured = results.parts().get(part);
      if (measured != null) {
        parts.computeIfAbsent(measured.environment(), it -> new ArrayList<>()).add(part);
      }
    }
    if (parts.isEmpty()) {
      return "Nothing has been measured yet: `benchmarks/run`.\n";
    }
    return parts.entrySet().stream()
        .map(entry -> environment(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private String environment(Environment environment, List<String> parts) {
    String rounds =
        parts.stream()
            .map(part -> results.parts().get(part).rounds())
            .distinct()
            .map(String::valueOf)
            .collect(Collectors.joining(" or "));
    return String.format(
        "%s, %s rounds, on %s: %s; %s; JDK %s; %s.%n",
        String.join(", ", parts),
        rounds,
        environment.date(),
        environment.machine(),
        environment.os(),
        environment.jdk(),
        environment.versions().entrySet().stream()
            .map(version -> version.getKey() + " " + version.getValue())
            .collect(Collectors.joining(", ")));
  }

  /** What is written by hand, so that a new measurement does not lose it. */
  private static String fragment(String name) throws IOException {
    try (InputStream in = Report.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("No resource " + name + " beside " + Report.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
