package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The page in a real Chromium: the tests of {@code src/it/page}, in a copy under {@code target}, so
 * that npm leaves nothing among the sources. {@code -Dpictures} also writes {@code docs/pictures}.
 */
@Tag("slow")
class PageIT {

  private static final String KEY = "the-key-of-the-page-test";

  /** Of the tests alone, without what npm left in earlier runs. */
  private static final Path SOURCES = Path.of("src", "it", "page");

  private final Path folder = Path.of("target", "page-test").toAbsolutePath();
  private final Path output = folder.resolve("output.txt");
  private Optional<Process> open = Optional.empty();
  private Optional<Process> withKey = Optional.empty();

  @BeforeEach
  void copy() throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files.filter(Files::isRegularFile).forEach(this::copy);
    }
  }

  private void copy(Path file) {
    try {
      Path copy = folder.resolve(SOURCES.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.write(copy, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void stop() {
    Stream.of(open, withKey).flatMap(Optional::stream).forEach(Process::destroyForcibly);
  }

  @Test
  void works_in_a_real_browser() throws Exception {
    String chromium =
        found("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    String node = found("node");
    String npm = found("npm");
    Path outOfOpen = folder.resolve("open.txt");
    Path outOfWithKey = folder.resolve("with-key.txt");
    open = Optional.of(start(outOfOpen, Map.of()));
    withKey = Optional.of(start(outOfWithKey, Map.of("FAKE_CONTROL_KEY", KEY)));

    run(Map.of(), Duration.ofMinutes(5), npm, "ci", "--ignore-scripts");
    run(
        Map.of(
            "CHROMIUM",
            chromium,
            "FAKE_URL",
            url(outOfOpen),
            "FAKE_WITH_KEY_URL",
            url(outOfWithKey),
            "FAKE_WITH_KEY_KEY",
            KEY,
            "PICTURES",
            pictures()),
        Duration.ofMinutes(20),
        node,
        "--test",
        "--test-concurrency=1",
        "--test-reporter=spec");

    assertThat(output).content().contains("fail 0").doesNotContain("tests 0");
  }

  /** Where pictures go; empty: none are taken, so that a build leaves the sources as they are. */
  private static String pictures() {
    return System.getProperty("pictures") == null
        ? ""
        : Path.of("..", "docs", "pictures").toAbsolutePath().normalize().toString();
  }

  private static Process start(Path out, Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("standalone.jar"),
                "--port=0",
                "--coverage")
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static String url(Path out) throws IOException {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Files.readString(out).contains("openapi.json"));
    String line = Files.readAllLines(out).get(0);
    return line.substring(line.indexOf("http://"));
  }

  private void run(Map<String, String> environment, Duration atMost, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS))
          .as(() -> String.join(" ", command) + " ends within " + atMost + ":\n" + end())
          .isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue())
        .as(() -> String.join(" ", command) + " said:\n" + end())
        .isZero();
  }

  /** Node repeats all failures at the end. */
  private String end() {
    try {
      List<String> lines = Files.readAllLines(output);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 200), lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Skips where a program is missing; on CI, where nobody would see that, it fails. */
  private static String found(String... names) {
    Optional<Path> program =
        Stream.of(names)
            .flatMap(
                name ->
                    Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isPresent()) {
      return program.get().toString();
    }
    String reason =
        "The page is not tried in a browser: "
            + String.join(", ", names)
            + (names.length > 1 ? ": none of them is on the PATH" : " is not on the PATH")
            + ". Install it, as .ci/run does";
    return "true".equals(System.getenv("CI")) ? fail(reason) : abort(reason);
  }
}
