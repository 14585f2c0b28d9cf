package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFileTest {

  @TempDir private Path folder;

  @Test
  void has_tokens_with_white_space_between_them() throws IOException {
    Path file = Files.writeString(folder.resolve("tokens"), "\nt1\r\nt2 t3\n");
    List<String> tokens = new ArrayList<>();

    CommandLineRun run =
        CommandLineRun.of(
            cloud -> tokens.addAll(cloud.iam().identity().tokens()),
            "--port=0",
            "--token-file=" + file,
            "--token=t4");

    assertThat(tokens).containsExactly("t1", "t2", "t3", "t4");
    assertThat(run.out()).contains(file.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "s3cr\u00e9t"})
  void with_nothing_that_can_be_a_token_ends_with_2(String content) throws IOException {
    assertWrong(Files.writeString(folder.resolve("tokens"), content));
  }

  @Test
  void that_is_no_text_ends_with_2() throws IOException {
    assertWrong(
        Files.write(folder.resolve("tokens"), "s3cr\u00e9t".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void that_is_a_folder_ends_with_2() {
    assertWrong(folder);
  }

  @Test
  void that_is_not_there_ends_with_2() {
    assertWrong(folder.resolve("absent"));
  }

  private static void assertWrong(Path file) {
    CommandLineRun run = CommandLineRun.of("--port=0", "--token-file=" + file);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("--token-file: ").doesNotContain("s3cr");
  }
}
