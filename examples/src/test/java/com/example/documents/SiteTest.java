package com.example.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The site is built, without a link that leads nowhere, and tried in a real Chromium. */
@Tag("slow")
class SiteTest {

  private static final Path SITE = Path.of("..", "site").toAbsolutePath().normalize();
  private static final Path OUTPUT = Path.of("target", "site.txt").toAbsolutePath();
  private static final Pattern NO_NETWORK =
      Pattern.compile("ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT");

  @Test
  void is_built_and_works_in_a_browser() throws Exception {
    String bash = found("bash");
    String node = found("node");
    found("npm");
    String chromium =
        found("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    for (String module : List.of("core", "assertj", "junit5-extension", "wiremock", "kubernetes")) {
      needJavadocOf(module);
    }

    int built = run(Map.of(), bash, "build");
    if (built != 0 && NO_NETWORK.matcher(output()).find()) {
      skip("npm does not reach its registry");
    }
    assertThat(built).as(SiteTest::output).isZero();

    int tested =
        run(
            Map.of("CHROMIUM", chromium),
            node,
            "--test",
            "--test-reporter=spec",
            "test/site.test.js");
    assertThat(tested).as(SiteTest::output).isZero();
    assertThat(output()).contains("fail 0").doesNotContain("tests 0");
  }

  private static void needJavadocOf(String module) throws IOException {
    Path target = Path.of("..", module, "target");
    if (Files.isDirectory(target)) {
      try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "*-javadoc.jar")) {
        if (jars.iterator().hasNext()) {
          return;
        }
      }
    }
    skip(module + " has no javadoc jar yet, which mvn package makes");
  }

  /** The path of the first of these programs, or a skipped test. */
  private static String found(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseGet(() -> skip(String.join(", or ", names) + " is not on the PATH"));
  }

  /** On CI, where nobody would see it, it fails. */
  private static String skip(String reason) {
    String text = "The site is not built: " + reason;
    return "true".equals(System.getenv("CI")) ? fail(text) : abort(text);
  }

  private static int run(Map<String, String> environment, String... command) throws Exception {
    Files.createDirectories(OUTPUT.getParent());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(SITE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(OUTPUT.toFile());
    builder.environment().putAll(environment);
    // The JDK's own jar tool unpacks the javadoc.
    builder
        .environment()
        .merge("PATH", System.getProperty("java.home") + "/bin", (path, jdk) -> jdk + ":" + path);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(SiteTest::output).isTrue();
      return process.exitValue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String output() {
    try {
      return Files.readString(OUTPUT);
    } catch (IOException e) {
      return "no output: " + e;
    }
  }
}
