package com.example.documents;

import static com.example.documents.Document.README;
import static com.example.documents.Document.README_IN_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README in Chinese says what the README says; here: whatever is not a sentence. */
class TranslationTest {

  @Test
  void shows_the_same_code() {
    assertThat(README_IN_CHINESE.blocks()).isEqualTo(README.blocks());
  }

  @Test
  void has_the_same_headings() {
    assertThat(README_IN_CHINESE.depths()).isEqualTo(README.depths());
  }

  @Test
  void has_the_same_tables() {
    assertThat(README_IN_CHINESE.cells()).isEqualTo(README.cells());
  }

  @Test
  void has_the_same_links_but_for_the_language_of_the_vendors_pages() {
    // A sentence in Chinese may name things in another order.
    assertThat(links(README_IN_CHINESE)).containsExactlyInAnyOrderElementsOf(links(README));
  }

  @Test
  void names_the_same_code_within_its_sentences() {
    assertThat(README_IN_CHINESE.inlineCode())
        .containsExactlyInAnyOrderElementsOf(README.inlineCode());
  }

  @Test
  void has_the_same_number_of_contract_variants() {
    assertThat(numberOfVariants(README_IN_CHINESE)).isEqualTo(numberOfVariants(README));
  }

  private static List<String> links(Document readme) {
    return readme.links().stream()
        .map(link -> link.replace("/intl/en-us/", "/"))
        .map(link -> link.matches("README(_CN)?\\.md") ? "the other language" : link)
        .toList();
  }

  private static String numberOfVariants(Document readme) {
    return Stream.of(readme.text().split("\\*\\*"))
        .filter(bold -> bold.matches("\\d+ .*"))
        .map(bold -> bold.replaceAll(" .*", ""))
        .findFirst()
        .orElseThrow();
  }
}
