package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.server.FakeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigOptionTest {

  private static final String PROJECTS =
      """
      port: 0
      controlKey: ${FAKE_CONTROL_KEY}
      projects:
      - id: p1
        tokens: ["${FAKE_TOKEN}"]
        credentials: [{accessKey: AK, secretKey: "${SECRET_KEY}"}]
        users: [{name: ci, password: s3cret-4}]
        clusters:
        - id: c1
          version: v1.30
        faults:
        - {service: hss, next: {kind: throttled}}
      - id: p2
        region: ap-southeast-3
        multiCloudClusters: [{name: m1, status: connect_success}]
      """;

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "FAKE_TOKEN",
          "s3cret-1",
          "SECRET_KEY",
          "s3cret-2",
          "FAKE_CONTROL_KEY",
          "s3cret-3-of-16-letters");

  @TempDir private Path folder;
  private final List<Served> served = new ArrayList<>();

  @Test
  void opens_its_projects_and_prints_no_secret_of_them() throws IOException {
    List<Object> found = new ArrayList<>();
    CommandLineRun run =
        CommandLineRun.in(
            ENVIRONMENT,
            now -> {
              LocalProject first = now.projects().get(0).cloud();
              LocalProject second = now.projects().get(1).cloud();
              found.add(first.identity().tokens());
              found.add(first.identity().credentials().get(0).secretKey());
              found.add(first.cce().clusters().get(0).version());
              found.add(first.services().faults().size());
              found.add(second.id());
              found.add(second.hss().multiCloudClusters().get(0).name());
              found.add(now.server().controlKey());
            },
            "--config=" + file(PROJECTS));

    assertThat(run.err()).isEmpty();
    assertThat(found.toString())
        .isEqualTo(
            "[[s3cret-1], s3cret-2, v1.30, 3, p2, Optional[m1], Optional[s3cret-3-of-16-letters]]");
    assertThat(run.out())
        .contains("p1", "p2", "$FAKE_TOKEN", "$FAKE_CONTROL_KEY")
        .contains("  FAKE_USER_PASSWORD to the value of projects[0].users[0].password in ")
        .doesNotContain("s3cret");
  }

  @Test
  void has_settings_that_options_override() throws IOException {
    Path file = file("port: 1\nbindAddress: 203.0.113.7\nanyProject: true\nlog: true\n");

    CommandLineRun run =
        CommandLineRun.in(
            Map.of(),
            served::add,
            "--config=" + file,
            "--port=0",
            "--bind-address=127.0.0.1",
            "--no-any-project",
            "--no-log",
            "--project-id=given");

    assertThat(run.err()).isEmpty();
    FakeServer server = served.get(0).server();
    assertThat(server.endpoint())
        .startsWith("http://127.0.0.1:")
        .isNotEqualTo("http://127.0.0.1:1");
    assertThat(server.opensAnyProject()).isFalse();
    assertThat(served.get(0).projects().get(0).cloud().id()).isEqualTo("given");
  }

  @Test
  void takes_the_key_of_the_option_before_the_variable_before_the_file() throws IOException {
    String file = "--config=" + file("port: 0\ncontrolKey: of-file-with-letters\n");

    assertThat(controlKey(Map.of(), file)).isEqualTo("of-file-with-letters");
    assertThat(controlKey(Map.of("FAKE_CONTROL_KEY", "of-variable-with-letters"), file))
        .isEqualTo("of-variable-with-letters");
    assertThat(
            controlKey(
                Map.of("FAKE_CONTROL_KEY", "of-variable-with-letters"),
                file,
                "--control-key=of-option-with-letters"))
        .isEqualTo("of-option-with-letters");
  }

  @Test
  void resets_to_what_stands_in_it() throws IOException {
    List<String> clusters = new ArrayList<>();

    CommandLineRun.in(
        ENVIRONMENT,
        now -> {
          LocalProject project = now.projects().get(0).cloud();
          project.cce().addCluster();
          project.reset();
          project.cce().clusters().stream().map(Cluster::id).forEach(clusters::add);
        },
        "--config=" + file(PROJECTS));

    assertThat(clusters).containsExactly("c1");
  }

  @Test
  void exports_the_first_project() throws IOException {
    Path file = file(PROJECTS);
    CommandLineRun run =
        CommandLineRun.in(
            ENVIRONMENT,
            now -> assertThat(now.projects()).hasSize(2),
            "--config=" + file,
            "--print-env");

    assertThat(Shell.run("sh", ENVIRONMENT, "set -eu\n" + run.out() + "\nenv").output())
        .contains("HW_ACCESS_KEY=AK\n", "HW_SECRET_KEY=s3cret-2\n", "HW_PROJECT_ID=p1\n");
    assertThat(run.printed()).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'port: 70000'                                      | 1:1: port: expected a port from 0 to 65535, got 70000
          'port: 0~bindAddress: ""'                          | 2:1: bindAddress: expected an address to listen on
          'port: 0~controlKey: "s3cret x"'                   | 2:1: controlKey: expected a control key of 16 to 256 visible ASCII characters
          'port: 0~projects:~- id: a/b'                      | 3:3: projects[0].id: expected
          'port: 0~projects:~- tokens: [s3crét]'             | 3:12: projects[0].tokens[0]: expected a token of visible ASCII characters
          'port: 0~projects:~- users:~  - {name: a, password: s3cret}~  - {name: a, password: s3cret}' | 5:5: projects[0].users[1]
          'port: 0~projects:~- cceEdition: 2023'             | 3:3: projects[0].cceEdition: expected a text, got a number; put it in quotes
          'port: 0~projects:~- cceEdition: june'             | 3:3: projects[0].cceEdition: expected one of june-2023
          'port: 0~projects:~- {}~- clusters:~  - version: v1.29~  - version: "1.29"' | 6:5: projects[1].clusters[1].version: expected a cluster version such as v1.29, got "1.29"
          'port: 0~projects:~- clusters:~  - phase: Asleep'  | 4:5: projects[0].clusters[0].phase: expected one of
          'port: 0~projects:~- faults:~  - service: ecs'     | 4:5: projects[0].faults[0]
          'port: 0~projects:~- id: p~- id: p'                | 4:3: projects[1]:
          'port: 0~projects:~- tokens: [s3cret]~- tokens: [s3cret]' | 4:3: projects[1]:
          """)
  void ends_with_2_and_one_sentence_that_says_where(String text, String sentence)
      throws IOException {
    Path file = file(text.replace('~', '\n'));

    CommandLineRun run = CommandLineRun.of("--config=" + file);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith(file + ":" + sentence).doesNotContain("s3cr");
  }

  @Test
  void ends_with_2_if_it_is_not_there() {
    CommandLineRun run = CommandLineRun.of("--config=absent.yaml");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("absent.yaml: expected a file, but there is none." + System.lineSeparator());
  }

  @Test
  void does_not_stand_beside_options_for_a_project_if_it_has_projects() throws IOException {
    CommandLineRun run =
        CommandLineRun.in(
            ENVIRONMENT, "--token=s3cret", "--strict", "--config=" + file(PROJECTS), "--port=0");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("--token, --strict cannot stand beside the projects of --config")
        .doesNotContain("s3cret");
    assertThat(run.err().lines()).hasSize(1);
  }

  private String controlKey(Map<String, String> environment, String... options) {
    List<String> keys = new ArrayList<>();
    CommandLineRun run =
        CommandLineRun.in(
            environment, now -> keys.add(now.server().controlKey().orElseThrow()), options);
    assertThat(run.printed()).doesNotContain(keys.get(0));
    return keys.get(0);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("fake.yaml"), text);
  }
}
