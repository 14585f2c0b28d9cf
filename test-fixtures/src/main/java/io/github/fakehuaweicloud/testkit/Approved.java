package io.github.fakehuaweicloud.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checked-in text that is made out of the code. {@code mvn test -Dapprove} writes it anew; without
 * that, a file that differs from the code fails.
 */
public final class Approved {

  private Approved() {}

  /**
   * Compares a file, or writes it.
   *
   * @param file a path below the module
   * @param text what it must hold
   */
  public static void check(Path file, String text) {
    try {
      if (System.getProperty("approve") != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
      }
      assertThat(file)
          .as("made out of the code; mvn test -Dapprove writes it anew")
          .content()
          .isEqualToNormalizingNewlines(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Replaces what stands between two marks of a file, in memory.
   *
   * @param file a path below the module
   * @param begin the line before
   * @param end the line after
   * @param text what stands between them
   * @return the whole text
   */
  public static String between(Path file, String begin, String end, String text) {
    try {
      String all = Files.readString(file);
      int from = all.indexOf(begin) + begin.length();
      int to = all.indexOf(end);
      assertThat(from).as("the mark " + begin + " in " + file).isGreaterThan(begin.length());
      assertThat(to).as("the mark " + end + " in " + file).isGreaterThan(from - 1);
      return all.substring(0, from) + "\n\n" + text + "\n" + all.substring(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
