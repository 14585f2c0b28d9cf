package io.github.fakehuaweicloud.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checked-in inputs of each target: every one broke something once. */
final class Finds {

  private static final Path ALL = Path.of("src/test/resources/io/github/fakehuaweicloud/fuzz");

  private Finds() {}

  static Path folder(String target) {
    return ALL.resolve(target);
  }

  static List<Path> of(String target) {
    if (!Files.isDirectory(folder(target))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder(target))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
