package com.example.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links within the project lead to a file that is there, and to a heading of it. */
class LinksTest {

  /** Linked already, written by others at this moment. */
  private static final Set<String> TO_COME = Set.of("docs/errors.md");

  static Stream<Document> documents() throws IOException {
    try (Stream<Path> docs = Files.list(Document.ROOT.resolve("docs"))) {
      return Stream.concat(
          Stream.of(
              Document.README,
              Document.README_IN_CHINESE,
              Document.STARTER,
              new Document("CONTRIBUTING.md"),
              new Document("benchmarks/README.md")),
          docs
              .filter(file -> file.toString().endsWith(".md"))
              .map(file -> new Document("docs/" + file.getFileName()))
              .toList()
              .stream());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void lead_somewhere(Document document) {
    assertThat(document.links())
        .filteredOn(link -> !link.matches("https?://.*"))
        .filteredOn(link -> !leadsSomewhere(document, link) && !TO_COME.contains(link))
        .isEmpty();
  }

  private static boolean leadsSomewhere(Document from, String link) {
    String[] parts = link.split("#", 2);
    Path target =
        parts[0].isEmpty() ? from.file() : from.file().resolveSibling(parts[0]).normalize();
    return Files.exists(target)
        && (parts.length == 1
            || new Document(Document.ROOT.relativize(target).toString())
                .anchors()
                .contains(parts[1]));
  }
}
