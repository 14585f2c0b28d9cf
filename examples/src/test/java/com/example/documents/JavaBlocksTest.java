package com.example.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.example.documents.Document.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the documents show in Java is compiled, and run, in this module or in the starter. */
class JavaBlocksTest {

  private static final List<Document> DOCUMENTS = Document.all();

  static boolean claims(Document document, Block block) {
    return block.language().equals("java") && DOCUMENTS.contains(document);
  }

  @TestFactory
  Stream<DynamicTest> show_only_code_that_is_compiled() {
    String sources = sources("src") + sources("starter/src");
    return DOCUMENTS.stream()
        .flatMap(
            document ->
                document.blocks().stream()
                    .filter(block -> claims(document, block))
                    .map(
                        block ->
                            dynamicTest(
                                document + ": " + block.firstLine(),
                                () -> assertThat(sources).contains(onOneLine(block.code())))));
  }

  private static String sources(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
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
