package com.example.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** AGENTS.md says which tests to run for which change. */
class AgentsFileTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+(?:Test|IT)\\b");

  @Test
  void names_only_tests_that_exist() throws IOException {
    Set<String> named =
        TEST.matcher(Files.readString(ROOT.resolve("AGENTS.md")))
            .results()
            .map(found -> found.group() + ".java")
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).hasSizeGreaterThan(5);
    assertThat(tests()).containsAll(named);
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/test/java"))
          .filter(Files::isDirectory)
          .flatMap(AgentsFileTest::filesIn)
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
