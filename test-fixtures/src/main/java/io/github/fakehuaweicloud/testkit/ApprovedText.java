package io.github.fakehuaweicloud.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.TestInfo;

/**
 * Checked-in texts, one file a test, so that a reviewer reads what a user will read. {@code mvn
 * test -Dapprove} writes them anew.
 */
public final class ApprovedText {

  private final Path folder;

  /**
   * The texts of a theme.
   *
   * @param theme a folder of {@code src/test/approved}
   */
  public ApprovedText(String theme) {
    this.folder = Path.of("src/test/approved", theme);
  }

  /**
   * Compares a text with the file that is named after the test, or writes it.
   *
   * @param test the test
   * @param text a message to a user
   */
  public void check(TestInfo test, String text) {
    Path file = folder.resolve(test.getTestMethod().orElseThrow().getName() + ".txt");
    String stable = withoutWhatChanges(text).strip() + "\n";
    try {
      if (System.getProperty("approve") != null) {
        Files.createDirectories(folder);
        Files.writeString(file, stable);
      }
      assertThat(file)
          .as("mvn test -Dapprove writes it anew")
          .content()
          .isEqualToNormalizingNewlines(stable);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutWhatChanges(String text) {
    return text.replaceAll("sha256 [0-9a-f]{8}", "sha256 ########")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{uuid}")
        .replaceAll("\\b[0-9a-f]{32}\\b", "{hex}")
        .replaceAll("serial number [0-9]+", "serial number {number}")
        .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "{time}")
        .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:{port}")
        .replaceAll("\\.java:\\d+", ".java:{line}")
        .replaceAll("lambda\\$(\\w+)\\$\\d+", "lambda")
        .replace("\r\n", "\n");
  }
}
