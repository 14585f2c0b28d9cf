package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code on the page on other languages is that of the examples, which run. */
class OtherLanguagesPageTest {

  @ParameterizedTest
  @CsvSource({"js, node", "python, python"})
  void shows_the_code_of_the_example(String language, String example) throws IOException {
    String sources = sourcesOf(Path.of("..", "examples", example));

    assertThat(Page.ON_OTHER_LANGUAGES.blocks(language))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(sources).contains(block));
  }

  private static String sourcesOf(Path example) throws IOException {
    try (Stream<Path> files = Files.list(example)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(js|py)"))
          .map(Page::new)
          .map(Page::text)
          .collect(Collectors.joining("\n"));
    }
  }
}
