package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every secret is given in every way there is, and none is printed. */
class SecretsInNoOutputTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "FAKE_TOKEN", "s3cret-1 s3cret-2",
          "FAKE_CREDENTIAL", "AK1:s3cret-3 AK2:s3cret-4",
          "FAKE_USER", "u1:s3cret-5 u2:s3cret-6",
          "FAKE_CONTROL_KEY", "s3cret-0-of-16-letters");

  private static final List<String> OPTIONS =
      List.of("--token=s3cret-7", "--credential=AK3:s3cret-8", "--user=u3:s3cret-9");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--strict",
        "--print-env",
        "--port=x",
        "--port=70000",
        "--bogus",
        "s3cret",
        "--region=?",
        "--cluster=",
        "--token=\u00e9s3cret",
        "--user=u1:s3cret",
        "--user=u3:s3cret",
        "--credential=A,K:s3cret",
        "--control-key=s3cret-of-16-letters",
        "--control-key= s3cret",
        "--control-keys3cret",
        "--bind-address=0.0.0.0",
        "--log",
        "--token-file=/absent"
      })
  void whatever_else_is_given(String option) throws IOException {
    Path file = Files.writeString(folder.resolve("tokens"), "s3cret-10 s3cret-11");
    Path exports = folder.resolve("exports");

    CommandLineRun run =
        CommandLineRun.in(
            ENVIRONMENT,
            Stream.concat(OPTIONS.stream(), Stream.of("--port=0", "--token-file=" + file, option))
                .distinct()
                .toArray(String[]::new));
    CommandLineRun toFile =
        CommandLineRun.in(
            ENVIRONMENT,
            Stream.concat(OPTIONS.stream(), Stream.of("--port=0", "--print-env=" + exports))
                .toArray(String[]::new));

    assertThat(run.printed() + toFile.printed() + Files.readString(exports))
        .isNotEmpty()
        .doesNotContain("s3cret");
  }

  @Test
  void of_the_values_that_the_code_keeps() {
    assertThat(ControlKey.of("s3cret", Origin.Variable.whole("X")).toString())
        .doesNotContain("s3cret");
    assertThat(new Environment(ENVIRONMENT).toString()).doesNotContain("s3cret");
    assertThat(new UserOption("u", "s3cret").toString()).doesNotContain("s3cret");
    assertThat(new CredentialOption("A", "s3cret").toString()).doesNotContain("s3cret");
    assertThat(new TokenFile(folder, List.of("s3cret")).toString()).doesNotContain("s3cret");
    Origins origins = new Origins();
    origins.token("s3cret", Origin.Variable.whole("FAKE_TOKEN"));
    assertThat(origins.toString()).isEqualTo("Origins[1 secrets]");
  }
}
