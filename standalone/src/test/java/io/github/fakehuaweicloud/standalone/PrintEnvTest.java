package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fakehuaweicloud.RegionSettings;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell makes of {@code --print-env}. */
class PrintEnvTest {

  private final List<LocalProject> clouds = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeAll
  static void have_what_they_need() {
    assumeTrue(Shell.has("sh", "env"), "sh or env is not on the PATH");
  }

  @Test
  void sets_what_the_sdks_and_terraform_read() {
    Map<String, String> set = set(run(Map.of(), "--print-env"), Map.of());

    LocalProject cloud = clouds.get(0);
    Map<String, String> expected =
        new HashMap<>(
            RegionSettings.of("cn-north-4", cloud.endpoint())
                .withCredentials(cloud.identity().credentials().get(0))
                .environment());
    expected.put("HUAWEICLOUD_SDK_PROJECT_ID", cloud.id());
    expected.put("HUAWEICLOUD_SDK_DOMAIN_ID", cloud.identity().domainId());
    expected.put("HW_ACCESS_KEY", cloud.identity().credentials().get(0).accessKey());
    expected.put("HW_SECRET_KEY", cloud.identity().credentials().get(0).secretKey());
    expected.put("HW_REGION_NAME", "cn-north-4");
    expected.put("HW_PROJECT_ID", cloud.id());
    expected.put("HW_PROJECT_NAME", "cn-north-4");
    expected.put("HW_DOMAIN_ID", cloud.identity().domainId());
    expected.put("HW_DOMAIN_NAME", cloud.identity().domainName());
    expected.put("HW_AUTH_URL", cloud.endpoint() + "/v3");
    expected.put("FAKE_ENDPOINT", cloud.endpoint());
    expected.put("FAKE_PROJECT_ID", cloud.id());
    expected.put("FAKE_CLUSTER_ID", cloud.cce().clusters().get(0).id());
    expected.put("FAKE_TOKEN", cloud.identity().tokens().get(0));
    expected.put("FAKE_PID", Long.toString(ProcessHandle.current().pid()));
    assertThat(set).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void reads_a_given_key_from_its_variable() {
    Map<String, String> environment =
        Map.of("FAKE_CREDENTIAL", "AK:s3:cr$(id)'\"et", "FAKE_TOKEN", "s3cret");
    CommandLineRun run = run(environment, "--print-env");

    assertThat(run.printed()).doesNotContain("s3");
    assertThat(set(run, environment))
        .containsEntry("HUAWEICLOUD_SDK_AK", "AK")
        .containsEntry("HUAWEICLOUD_SDK_SK", "s3:cr$(id)'\"et")
        .containsEntry("HW_ACCESS_KEY", "AK")
        .containsEntry("HW_SECRET_KEY", "s3:cr$(id)'\"et")
        .containsEntry("FAKE_TOKEN", "s3cret");
  }

  @Test
  void reads_the_first_of_several_keys() {
    Map<String, String> environment = Map.of("FAKE_CREDENTIAL", "\nAK:s3cret\nOTHER:0ther\n");

    assertThat(set(run(environment, "--print-env"), environment))
        .containsEntry("HW_ACCESS_KEY", "AK")
        .containsEntry("HW_SECRET_KEY", "s3cret");
  }

  @Test
  void reads_a_token_from_its_file() throws IOException {
    Path file = Files.writeString(folder.resolve("it's one"), "s3cret\n");
    CommandLineRun run = run(Map.of(), "--print-env", "--token-file=" + file);

    assertThat(run.printed()).doesNotContain("s3cret");
    assertThat(set(run, Map.of())).containsEntry("FAKE_TOKEN", "s3cret");
  }

  @Test
  void asks_for_a_key_that_was_given_on_the_command_line_and_sets_the_rest() {
    CommandLineRun run = run(Map.of(), "--print-env", "--credential=AK:s3cret");

    assertThat(run.printed()).doesNotContain("s3cret");
    assertThat(set(run, Map.of()))
        .doesNotContainKeys("HW_ACCESS_KEY", "HUAWEICLOUD_SDK_SK")
        .containsKey("FAKE_TOKEN");
    assertThat(Shell.run("sh", Map.of(), "set -eu\n" + run.out()).output())
        .isEqualTo(
            "Not all is set: set FAKE_CREDENTIAL to what --credential gives, and do this again.\n");
    assertThat(set(run, Map.of("FAKE_CREDENTIAL", "AK:s3cret")))
        .containsEntry("HW_SECRET_KEY", "s3cret");
  }

  @Test
  void quotes_names_that_mean_something_to_a_shell() {
    String name = "d'$(id)`id`\"\\ !";

    assertThat(set(run(Map.of(), "--print-env", "--domain=" + name), Map.of()))
        .containsEntry("HW_DOMAIN_NAME", name);
  }

  @Test
  void prints_nothing_else() {
    assertThat(run(Map.of(), "--print-env").out().lines())
        .allMatch(line -> line.startsWith("export "));
  }

  @Test
  void writes_a_file_for_its_owner_s_eyes_beside_the_greeting() throws IOException {
    Path file = Files.writeString(folder.resolve("fake.env"), "old");
    CommandLineRun run = run(Map.of(), "--print-env=" + file);

    assertThat(run.out()).startsWith("Fake Huawei Cloud is listening on ").contains("  curl ");
    assertThat(Files.readString(file)).contains("export HW_SECRET_KEY=");
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void ends_with_1_if_the_file_cannot_be_written() {
    CommandLineRun run =
        CommandLineRun.of("--port=0", "--print-env=" + folder.resolve("absent/fake.env"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("Cannot write ").contains("absent/fake.env");
  }

  private CommandLineRun run(Map<String, String> environment, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--port=0");
    CommandLineRun run =
        CommandLineRun.in(
            environment,
            served -> clouds.add(served.projects().get(0).cloud()),
            all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return run;
  }

  /** The variables of the fake that are set after the exports. */
  private static Map<String, String> set(CommandLineRun run, Map<String, String> environment) {
    Map<String, String> set = new TreeMap<>();
    Shell.run("sh", environment, "set -eu\n" + run.out() + "\nenv")
        .output()
        .lines()
        .filter(line -> line.matches("(FAKE|HW|HUAWEICLOUD)_.*"))
        .map(line -> line.split("=", 2))
        .forEach(pair -> set.put(pair[0], pair[1]));
    return set;
  }
}
