package io.github.fakehuaweicloud.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.TestInfo;

/**
 * Checked-in texts, one file a test, so that a reviewer reads what a user will read. {@code mvn -pl
 * core,junit5-extension test -Dapprove} writes them anew.
 */
final class ApprovedText {

  private static final Path FOLDER = Path.of("src/test/approved/failures");

  private ApprovedText() {}

  static void check(TestInfo test, FakeHuaweiCloud cloud, String text) {
    Path file = FOLDER.resolve(test.getTestMethod().orElseThrow().getName() + ".txt");
    assertThat(text).doesNotContain(cloud.token(), "hunter2", "hunter3");
    String stable =
        text.replace(cloud.projectId(), "{project_id}")
            .replaceAll("sha256 [0-9a-f]{8}", "sha256 ########")
            .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{uuid}")
            .replaceAll("\\b[0-9a-f]{32}\\b", "{hex}")
            .replaceAll("serial number [0-9]+", "serial number {number}")
            .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "{time}")
            .replaceAll("\\.java:\\d+", ".java:{line}")
            .replaceAll("lambda\\$(\\w+)\\$\\d+", "lambda")
            .replace("\r\n", "\n")
            .strip();
    try {
      if (System.getProperty("approve") != null) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, stable + "\n");
      }
      assertThat(file)
          .as("mvn -pl core,junit5-extension test -Dapprove writes it anew")
          .content()
          .isEqualToNormalizingNewlines(stable + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
