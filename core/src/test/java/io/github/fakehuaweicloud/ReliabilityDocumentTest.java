package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReliabilityDocumentTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+(Test|Properties))`");

  @Test
  void names_tests_that_there_are() throws IOException {
    List<String> named =
        TEST.matcher(Files.readString(Path.of("../docs/reliability.md")))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertThat(named).hasSizeGreaterThan(10).allSatisfy(test -> assertThat(tests()).contains(test));
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files =
        Stream.of("../core/src/test", "../junit5-extension/src/test")
            .flatMap(ReliabilityDocumentTest::walk)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<Path> walk(String folder) {
    try {
      return Files.walk(Path.of(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
