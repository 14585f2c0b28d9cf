package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of other languages, as a test runs them. */
final class Programs {

  private static final boolean IN_CI = "true".equals(System.getenv("CI"));

  private Programs() {}

  /** Skips the test without one of these programs, and fails it in CI. */
  static void need(String... programs) {
    for (String program : programs) {
      assumeThat(isOnPath(program), program + " is not on the PATH");
    }
  }

  /** Skips the test if the condition does not hold, and fails it in CI. */
  static void assumeThat(boolean condition, String reasonToSkip) {
    if (IN_CI) {
      assertThat(condition).as("%s, and in CI no test is skipped", reasonToSkip).isTrue();
    }
    assumeTrue(condition, reasonToSkip);
  }

  /** Runs a program to its end, with these variables beside those of the test. */
  static Run run(Path folder, Map<String, String> variables, String... command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("FAKE_"));
    builder.environment().putAll(variables);
    Process process = builder.start();
    try {
      boolean ended = process.waitFor(5, TimeUnit.MINUTES);
      String text = Files.readString(output);
      assertThat(ended).as("%s ended. It said:%n%s", String.join(" ", command), text).isTrue();
      return new Run(process.exitValue(), text);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /**
   * One run of a program.
   *
   * @param exitCode what it ended with
   * @param output what it printed
   */
  record Run(int exitCode, String output) {}
}
