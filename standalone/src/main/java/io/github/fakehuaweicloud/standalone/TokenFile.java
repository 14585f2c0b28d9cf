package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.text.Quotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The value of {@code --token-file}.
 *
 * @param path of the file
 * @param tokens that stand in it, at least one
 */
record TokenFile(Path path, List<String> tokens) {

  private static final long MAX_BYTES = 1024 * 1024;

  TokenFile {
    tokens = List.copyOf(tokens);
  }

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException if it cannot be read or has no token
   */
  static TokenFile read(Path path) {
    List<String> words;
    try {
      words =
          Files.size(path) > MAX_BYTES
              ? List.of()
              : Environment.BLANKS
                  .splitAsStream(Files.readString(path))
                  .filter(word -> !word.isEmpty())
                  .toList();
    } catch (IOException unreadable) {
      throw wrong(path, unreadable);
    }
    if (words.isEmpty()) {
      throw wrong(path, null);
    }
    return new TokenFile(path.toAbsolutePath(), words);
  }

  private static IllegalArgumentException wrong(Path path, Exception cause) {
    return new IllegalArgumentException(
        "--token-file: expected a text file of at most a megabyte with a token in it, got "
            + Quotes.quote(path.toString())
            + (cause == null ? "" : ", which cannot be read"),
        cause);
  }

  Origin origin() {
    return new Origin.TextFile(path);
  }

  /** Prints the path. */
  @Override
  public String toString() {
    return "TokenFile[" + path + "]";
  }
}
