package com.example.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the documents show is compiled, and run, in this module. */
class DocumentsTest {

  private static final List<Path> DOCUMENTS =
      Stream.of(
              "../README.md",
              "../docs/guide.md",
              "../docs/migrating-from-wiremock.md",
              "../docs/migrating-from-a-mocked-sdk.md")
          .map(Path::of)
          .toList();
  private static final Pattern JAVA = Pattern.compile("(?s)```java\\n(.*?)```");

  @TestFactory
  Stream<DynamicTest> show_only_code_that_is_compiled_here() {
    String sources = sources();
    return DOCUMENTS.stream()
        .flatMap(document -> JAVA.matcher(read(document)).results().map(found -> found.group(1)))
        .map(
            code ->
                dynamicTest(
                    code.lines().findFirst().orElseThrow(),
                    () -> assertThat(sources).contains(onOneLine(code))));
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> onOneLine(read(file)))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The documents break lines where they are read best. */
  private static String onOneLine(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
