package io.github.fakehuaweicloud.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a shell made of a script.
 *
 * @param exitCode of the script
 * @param output both standard output and standard error
 */
record Shell(int exitCode, String output) {

  /** Runs a script in a clean environment. */
  static Shell run(String program, Map<String, String> environment, String script) {
    try {
      ProcessBuilder builder = new ProcessBuilder(program, "-c", script).redirectErrorStream(true);
      builder.environment().clear();
      builder.environment().put("PATH", System.getenv("PATH"));
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("The script did not end: " + script);
      }
      return new Shell(process.exitValue(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean has(String... programs) {
    return Stream.of(programs).allMatch(Shell::isOnPath);
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
