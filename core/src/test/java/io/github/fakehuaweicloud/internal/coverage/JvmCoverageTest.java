package io.github.fakehuaweicloud.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmCoverageTest {

  @TempDir private Path directory;

  private final List<String> log = new ArrayList<>();

  @Test
  void says_in_the_log_where_its_report_is() {
    coverage(Optional.empty()).end(log::add);

    assertThat(log)
        .singleElement()
        .asString()
        .startsWith("Contract coverage: 0 % (0 of ")
        .contains("Report: " + folder().resolve("index.html"));
    assertThat(folder().resolve("index.html")).exists();
  }

  @Test
  void fails_a_run_below_its_minimum_after_the_log_has_said_how_much_it_was() {
    assertThatThrownBy(() -> coverage(Optional.of(0.5)).end(log::add))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("at least 0.5000");
    assertThat(log).hasSize(1);
  }

  @Test
  void fails_a_run_with_a_minimum_if_nobody_can_say_how_much_it_was() throws IOException {
    JvmCoverage coverage = coverage(Optional.of(0.0));
    putAFileIntoItsPlace();

    assertThatThrownBy(() -> coverage.end(log::add))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cannot be written to " + folder());
  }

  @Test
  void only_tells_if_nothing_can_be_written_and_nothing_depends_on_it() throws IOException {
    JvmCoverage coverage = coverage(Optional.empty());
    putAFileIntoItsPlace();

    coverage.end(log::add);

    assertThat(log).singleElement().asString().contains("cannot be written to " + folder());
  }

  private JvmCoverage coverage(Optional<Double> minimum) {
    return new JvmCoverage(
        new CoverageSettings(folder(), minimum, Set.of()), new Jvm("build-1", 1, 1, "a"));
  }

  private Path folder() {
    return directory.resolve("coverage");
  }

  private void putAFileIntoItsPlace() throws IOException {
    try (var files = Files.walk(folder())) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
    Files.writeString(folder(), "");
  }
}
