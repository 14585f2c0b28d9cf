package com.example.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links within the project lead to a file that is there, and to a heading of it. */
class LinksTest {

  static Stream<Document> documents() {
    return Document.all().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void lead_somewhere(Document document) {
    assertThat(document.links())
        .filteredOn(link -> !link.matches("https?://.*"))
        .filteredOn(link -> !leadsSomewhere(document, link))
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
