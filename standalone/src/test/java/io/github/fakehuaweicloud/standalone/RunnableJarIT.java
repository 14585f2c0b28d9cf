package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.faults.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
    start(Map.of(), options);
  }

  private void start(Map<String, String> environment, String... options) throws IOException {
    out = folder.resolve("out");
    err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(java(), "-jar", System.getProperty("standalone.jar")),
                        Stream.of(options))
                    .toList())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    process = builder.start();
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
    assumeTrue(Shell.has("curl", "bash"), "curl or bash is not on the PATH");
    List<String> curls = lines("  curl ");

    assertThat(curls).hasSize(4);
    assertThat(bash(curls.get(0))).startsWith("{\"kind\":\"Config\",\"apiVersion\":\"v1\"");
    assertThat(bash(curls.get(1))).matches("\\{\"cluster_id\":\"[0-9a-f-]{36}\"}");
    assertThat(bash(curls.get(2)))
        .startsWith("HTTP/1.1 201")
        .containsIgnoringCase("X-Subject-Token: MII");
    assertThat(bash(curls.get(3))).startsWith("{\"requests\":[{\"number\":1,");
    assertThat(err).isEmptyFile();
  }

  @Test
  void is_used_by_a_test_in_java_like_an_embedded_fake() throws Exception {
    String address = Files.readAllLines(out).get(0).replaceAll(".* ", "");

    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.remote(URI.create(address));
        FakeHuaweiCloud cloud = server.newProject()) {
      Cluster cluster = cloud.cce().addCluster(c -> c.apiServer());
      cloud.cce().faults().next(Fault.throttled());
      cloud.clock().stopAt(Instant.parse("2027-01-01T00:00:00Z"));
      String path =
          "/api/v3/projects/" + cloud.projectId() + "/clusters/" + cluster.id() + "/clustercert";

      assertThat(List.of(post(cloud, path), post(cloud, path))).containsExactly(429, 200);

      assertThat(cloud.requests())
          .extracting(request -> request.parameter("duration").orElse(""))
          .containsExactly("30", "30");
      assertThat(cloud.cce().issuedCertificates())
          .singleElement()
          .satisfies(
              issued -> {
                assertThat(issued.cluster()).isEqualTo(cluster);
                assertThat(issued.issuedAt()).isEqualTo("2027-01-01T00:00:00Z");
                issued
                    .certificate()
                    .verify(cloud.cce().certificateAuthority(cluster).getPublicKey());
              });
    }
    assertThat(err).isEmptyFile();
  }

  private static int post(FakeHuaweiCloud cloud, String path)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(cloud.endpoint() + path))
            .header("X-Auth-Token", cloud.token())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"duration\": 30}"))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  @Tag("slow")
  void lets_kubectl_in_by_the_lines_that_it_prints() throws Exception {
    assumeTrue(Shell.has("curl", "bash"), "curl or bash is not on the PATH");
    assumeTrue(Shell.has("kubectl"), "kubectl is not on the PATH");
    process.destroyForcibly().waitFor();
    start("--port=0", "--project-id=p1", "--token=t1", "--cluster=c1,api-server");
    List<String> curls = lines("  curl -fsS ");
    List<String> kubectls = lines("  kubectl ");

    assertThat(
            bash(
                "export HOME='%s'; cd; FAKE_TOKEN=t1; %s && %s -o json"
                    .formatted(folder, curls.get(0), kubectls.get(0))))
        .contains("\"kind\": \"SelfSubjectReview\"", "\"system:masters\"");
    assertThat(err).isEmptyFile();
  }

  @Test
  @Tag("slow")
  void starts_in_the_background_and_sets_a_shell_s_variables() {
    assumeTrue(Shell.has("curl", "bash"), "curl or bash is not on the PATH");

    assertThat(
            bash(
                """
                set -eu
                eval "$('%s' -jar '%s' --port=0 --print-env &)"
                curl -fsS -X POST "$FAKE_ENDPOINT/api/v3/projects/$HW_PROJECT_ID/clusters/$FAKE_CLUSTER_ID/clustercert" \
                  -H "X-Auth-Token: $FAKE_TOKEN" -H 'Content-Type: application/json' -d '{"duration": 30}'
                kill "$FAKE_PID"
                """
                    .formatted(java(), System.getProperty("standalone.jar"))))
        .startsWith("{\"kind\":\"Config\",\"apiVersion\":\"v1\"");
  }

  @Test
  @Tag("slow")
  void reads_secrets_from_the_environment_and_prints_a_line_a_request() throws Exception {
    assumeTrue(Shell.has("curl", "bash"), "curl or bash is not on the PATH");
    process.destroyForcibly().waitFor();
    Map<String, String> secrets =
        Map.of("FAKE_TOKEN", "s3cret-token", "FAKE_USER", "ci:s3cret-password");
    start(secrets, "--port=0", "--log");

    for (String curl : lines("  curl ")) {
      assertThat(bash(secrets, curl.replace("curl ", "curl -f "))).isNotEmpty();
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> Files.readAllLines(err).size() == 4);
    assertThat(Files.readString(err))
        .contains(" -> 200, CCE: ", " -> 200, HSS: ", " -> 201, IAM: ");
    assertThat(Files.readString(out) + Files.readString(err)).doesNotContain("s3cret");
  }

  @Test
  @Tag("slow")
  void is_described_by_a_file() throws Exception {
    process.destroyForcibly().waitFor();
    Path file =
        Files.writeString(
            folder.resolve("fake.yaml"), "port: 0\nprojects:\n- {id: p1}\n- {id: p2}\n");
    start("--config=" + file);

    assertThat(Files.readString(out)).contains("  project id    p1", "  project id    p2");
    assertThat(err).isEmptyFile();
  }

  private List<String> lines(String start) throws IOException {
    return Files.readAllLines(out).stream().filter(line -> line.startsWith(start)).toList();
  }

  @Test
  void is_gone_within_three_seconds_of_sigterm() throws InterruptedException {
    process.destroy();

    assertThat(process.waitFor(3, TimeUnit.SECONDS)).isTrue();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String bash(String script) {
    return bash(Map.of(), script);
  }

  private static String bash(Map<String, String> environment, String script) {
    Shell run = Shell.run("bash", environment, script.replace("curl ", "curl -sS "));
    assertThat(run.exitCode()).as(run.output()).isZero();
    return run.output();
  }
}
