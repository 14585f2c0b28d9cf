package io.github.fakehuaweicloud.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnableJarIT {

  @TempDir private Path folder;
  private Path out;
  private Path err;
  private Process process;

  @BeforeEach
  void start() throws IOException {
    start("--port=0");
  }

  private void start(String... options) throws IOException {
    out = folder.resolve("out");
    err = folder.resolve("err");
    process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-jar",
                            System.getProperty("standalone.jar")),
                        Stream.of(options))
                    .toList())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Files.readString(out).contains("openapi.json"));
  }

  @AfterEach
  void stop() {
    process.destroyForcibly();
  }

  @Test
  void says_where_it_listens_on_the_first_line_and_nothing_on_standard_error() throws IOException {
    assertThat(Files.readAllLines(out).get(0))
        .matches("Fake Huawei Cloud is listening on http://127\\.0\\.0\\.1:\\d+");
    assertThat(err).isEmptyFile();
  }

  @Test
  void answers_the_curl_lines_that_it_prints() throws Exception {
    assumeTrue(isOnPath("curl") && isOnPath("sh"), "curl or sh is not on the PATH");
    List<String> curls =
        Files.readAllLines(out).stream().filter(line -> line.startsWith("  curl ")).toList();

    assertThat(curls).hasSize(3);
    assertThat(shell(curls.get(0))).startsWith("{\"kind\":\"Config\",\"apiVersion\":\"v1\"");
    assertThat(shell(curls.get(1))).matches("\\{\"cluster_id\":\"[0-9a-f-]{36}\"}");
    assertThat(shell(curls.get(2)))
        .startsWith("HTTP/1.1 201")
        .containsIgnoringCase("X-Subject-Token: MII");
    assertThat(err).isEmptyFile();
  }

  @Test
  void lets_kubectl_in_by_the_lines_that_it_prints() throws Exception {
    assumeTrue(isOnPath("curl") && isOnPath("sh"), "curl or sh is not on the PATH");
    assumeTrue(isOnPath("kubectl"), "kubectl is not on the PATH");
    process.destroyForcibly().waitFor();
    start("--port=0", "--project-id=p1", "--token=t1", "--cluster=c1,api-server");
    List<String> lines = Files.readAllLines(out);
    int kubectl = indexOf("  kubectl ", lines);
    String who =
        lines.get(kubectl - 1).strip() + " && " + lines.get(kubectl).strip() + " -o json 2>&1";

    assertThat(
            run("export HOME='" + folder + "'; cd; PROJECT_ID=p1 TOKEN=t1 CLUSTER_ID=c1; " + who))
        .contains("\"kind\": \"SelfSubjectReview\"", "\"system:masters\"");
    assertThat(err).isEmptyFile();
  }

  private static int indexOf(String start, List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(index -> lines.get(index).startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void holds_nothing_under_another_name_than_ours_and_picocli_s() throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("standalone.jar"))) {
      assertThat(jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")))
          .isNotEmpty()
          .allMatch(
              name -> name.startsWith("io/github/fakehuaweicloud/") || name.startsWith("picocli/"));
    }
  }

  @Test
  void is_gone_within_three_seconds_of_sigterm() throws InterruptedException {
    process.destroy();

    assertThat(process.waitFor(3, TimeUnit.SECONDS)).isTrue();
  }

  private static String shell(String line) throws IOException, InterruptedException {
    return run(line + " --silent --show-error");
  }

  private static String run(String line) throws IOException, InterruptedException {
    Process shell = new ProcessBuilder("sh", "-c", line).start();
    String output = new String(shell.getInputStream().readAllBytes(), UTF_8);
    assertThat(shell.waitFor()).isZero();
    return output;
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
