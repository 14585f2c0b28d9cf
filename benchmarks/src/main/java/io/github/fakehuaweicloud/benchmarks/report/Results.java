package io.github.fakehuaweicloud.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What has been measured so far, part by part, as it is kept in a file.
 *
 * @param parts by name
 */
public record Results(Map<String, PartResults> parts) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** What one run of a part brought. */
  public record PartResults(Environment environment, int rounds, List<Result> results) {}

  public static Results none() {
    return new Results(Map.of());
  }

  /** Nothing if there is no such file. */
  public static Results read(Path file) throws IOException {
    return Files.exists(file) ? JSON.readValue(Files.readString(file), Results.class) : none();
  }

  /** With a part in place of what it brought before. */
  public Results with(String part, PartResults results) {
    Map<String, PartResults> all = new TreeMap<>(parts);
    all.put(part, results);
    return new Results(all);
  }

  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, JSON.writeValueAsString(this) + "\n");
  }

  /** Empty if it has not been measured. */
  public Optional<Result> of(Row row) {
    return Optional.ofNullable(parts.get(row.part()))
        .flatMap(
            part ->
                part.results().stream().filter(each -> each.row().equals(row.id())).findFirst());
  }
}
