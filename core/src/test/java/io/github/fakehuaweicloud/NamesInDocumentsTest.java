package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents for those who change the code name classes, which are renamed now and then. */
class NamesInDocumentsTest {

  /**
   * A class in backticks or in a drawing, perhaps behind its package, perhaps with a member. What
   * follows an ellipsis or an asterisk is the end of names.
   */
  private static final Pattern CLASS =
      Pattern.compile("(?<![\\w/.…*-])(?:[a-z0-9]+\\.)*([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)\\b");

  private static final Set<String> OF_OTHERS =
      Set.of(
          "WireMock",
          "SnakeYAML",
          "BouncyCastle",
          "AssertJ",
          "ArchUnit",
          "OpenAPI",
          "TestCases",
          "GitHub",
          "VitePress");

  @ParameterizedTest
  @ValueSource(strings = {"CONTRIBUTING.md", "docs/reliability.md"})
  void are_those_of_classes_that_there_are(String document) throws IOException {
    Set<String> named = new TreeSet<>();
    CLASS
        .matcher(Files.readString(Path.of("..", document)))
        .results()
        .forEach(found -> named.add(found.group(1)));
    named.removeAll(OF_OTHERS);
    assertThat(named).hasSizeGreaterThan(10);

    named.removeAll(classes());
    assertThat(named).isEmpty();
  }

  private static Set<String> classes() throws IOException {
    Set<String> names = new HashSet<>();
    for (String module :
        new String[] {
          "core",
          "assertj",
          "junit5-extension",
          "wiremock",
          "kubernetes",
          "standalone",
          "test-fixtures",
          "examples",
          "consumers"
        }) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
      }
    }
    return names;
  }
}
