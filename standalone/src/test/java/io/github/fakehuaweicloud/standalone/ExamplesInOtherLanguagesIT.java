package io.github.fakehuaweicloud.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.standalone.Programs.Run;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What stands in examples/node, examples/python and the page on other languages, as users run it.
 */
@Tag("slow")
class ExamplesInOtherLanguagesIT {

  private static final Pattern NO_NETWORK =
      Pattern.compile("ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT");

  @TempDir private Path folder;

  @Test
  void run_in_javascript() throws Exception {
    Programs.need("node", "npm");
    copy("node");
    Run install =
        Programs.run(folder, Map.of(), "npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
    Programs.assumeThat(
        !NO_NETWORK.matcher(install.output()).find(), "npm does not reach its registry");
    assertThat(install.exitCode()).as(install.output()).isZero();

    assertPasses("# pass 1", "node", "--test", "--test-reporter=tap");
  }

  @Test
  void run_in_python() throws Exception {
    Programs.need("python3");
    copy("python");

    assertPasses("Ran 1 test", "python3", "-B", "-m", "unittest");
  }

  @Test
  void run_by_curl() throws Exception {
    Programs.need("curl", "sh");
    String lines = String.join("\n", Page.ON_OTHER_LANGUAGES.blocks("sh"));
    try (RunningJar jar = RunningJar.start(folder)) {
      String before = ready(jar);

      Run run = Programs.run(folder, Map.of("FAKE_URL", jar.url()), "sh", "-ec", lines);

      assertThat(run.exitCode()).as(run.output()).isZero();
      assertThat(run.output())
          .contains("\"kind\":\"Config\"", "\"total\":3", "\"expired\":true", "APIGW.0307");
      assertThat(ready(jar)).isEqualTo(before);
    }
  }

  /** With a fake that runs already, whose projects stay as they were, and with one of its own. */
  private void assertPasses(String passed, String... command) throws Exception {
    try (RunningJar jar = RunningJar.start(folder)) {
      String before = ready(jar);
      assertPassed(passed, Programs.run(folder, Map.of("FAKE_URL", jar.url()), command));
      assertThat(ready(jar)).isEqualTo(before);
    }
    assertPassed(passed, Programs.run(folder, itsOwnFake(), command));
  }

  private static void assertPassed(String passed, Run run) {
    assertThat(run.output()).contains(passed);
    assertThat(run.exitCode()).as(run.output()).isZero();
  }

  private static Map<String, String> itsOwnFake() {
    String path = RunningJar.java().getParent() + File.pathSeparator + System.getenv("PATH");
    return Map.of(
        "FAKE_JAR", RunningJar.jar(), "FAKE_CONTROL_KEY", "key-of-the-examples", "PATH", path);
  }

  private static String ready(RunningJar jar) throws IOException {
    try (InputStream answer = URI.create(jar.url() + "/__fake/ready").toURL().openStream()) {
      return new String(answer.readAllBytes(), UTF_8);
    }
  }

  private void copy(String example) throws IOException {
    for (Path file : filesOf(Path.of("..", "examples", example))) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
  }

  private static List<Path> filesOf(Path example) throws IOException {
    try (Stream<Path> files = Files.list(example)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
