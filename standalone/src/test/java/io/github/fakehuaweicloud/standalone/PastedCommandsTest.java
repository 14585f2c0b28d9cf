package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that are printed, run by a shell as they stand. */
class PastedCommandsTest {

  private static final String HOSTILE = "p`id`$(id)'\"\\ !é; #%2F";

  private final List<String> options = new ArrayList<>(List.of("--port=0"));
  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, String> shellVariables = new HashMap<>();

  private List<String> shells = List.of("bash");

  @TempDir private Path folder;

  @BeforeAll
  static void have_what_they_need() {
    assumeTrue(Shell.has("curl", "bash", "sed"), "curl, bash or sed is not on the PATH");
  }

  @ParameterizedTest
  @CsvSource({
    "generated, generated, false",
    "generated, option, true",
    "generated, variable, false",
    "option, generated, true",
    "option, option, false",
    "option, variable, true",
    "variable, generated, true",
    "variable, option, true",
    "variable, variable, true",
    "file, option, false",
    "file, generated, true",
    "both, both, true",
    "words, words, false",
  })
  void run_whatever_was_given(String token, String user, boolean given) throws IOException {
    giveToken(token);
    giveUser(user);
    if (given) {
      options.addAll(
          List.of(
              "--project-id=given-project", "--cluster=given-cluster", "--domain=given-domain"));
    }

    assertAllRun();
  }

  @Test
  void run_with_names_and_passwords_that_mean_something_to_a_shell_or_to_json() {
    shells = List.of("bash", "sh");
    options.addAll(List.of("--project-id=p`id`$(id)'\"\\ !é; #%2F", "--domain=d" + HOSTILE));
    environment.put("FAKE_TOKEN", "t$(id)`id`'\"\\!#;");
    environment.put("FAKE_USER", "ci'\"\\$(id):p$(id)`id`'\"\\!#;:é");

    assertAllRun();
  }

  @Test
  void run_with_such_a_password_given_on_the_command_line() {
    shells = List.of("bash", "sh");
    options.add("--user=ci `id`:\"p\\' $(id)");
    shellVariables.put("FAKE_USER_PASSWORD", "\"p\\' $(id)");

    assertAllRun();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--strict",
        "--hss-connects-to-clusters",
        "--cce-edition=november-2025",
        "--cluster=c1,api-server,version=v1.30",
        "--region=ap-southeast-3",
        "--fresh-keys",
        "--bind-address=0.0.0.0",
        "--any-project"
      })
  void run_with(String option) {
    options.add(option);

    assertAllRun();
  }

  @ParameterizedTest
  @ValueSource(strings = {"variable", "option"})
  void run_with_a_control_key(String how) {
    String key = "k$(id)'\"\\!#;-letters";
    if (how.equals("variable")) {
      environment.put("FAKE_CONTROL_KEY", key);
    } else {
      options.add("--control-key=" + key);
      shellVariables.put("FAKE_CONTROL_KEY", key);
    }

    assertAllRun();
  }

  @ParameterizedTest
  @ValueSource(strings = {"variables", "texts"})
  void run_with_a_configuration_file(String how) throws IOException {
    boolean variables = how.equals("variables");
    Map<String, String> secrets =
        Map.of("FAKE_TOKEN", "t$(id) 1".replace(" ", ""), "FAKE_USER_PASSWORD", "p \"' :1");
    (variables ? environment : shellVariables).putAll(secrets);
    Path file =
        Files.writeString(
            folder.resolve("it's fake.yaml"),
            """
            projects:
            - id: p 1
              tokens: [%s]
              users: [{name: ci, password: %s}]
              clusters: [{id: sleeping, phase: Hibernation}, {id: c1}]
            - id: p2
            """
                .formatted(
                    variables ? "'${FAKE_TOKEN}'" : "'t$(id)1'",
                    variables ? "'${FAKE_USER_PASSWORD}'" : "'p \"'' :1'"));
    options.add("--config=" + file);

    assertAllRun();
  }

  @Test
  void run_over_https() {
    options.add("--https-port=0");

    assertAllRun();
  }

  @Test
  void say_what_to_set_and_nothing_else() {
    options.addAll(List.of("--token=t1", "--user=ci:s3cret"));

    assertThat(CommandLineRun.of(options.toArray(String[]::new)).out())
        .contains("  FAKE_TOKEN to the value of --token")
        .contains("  FAKE_USER_PASSWORD to the value of --user, behind the colon");
    assertThat(CommandLineRun.of("--port=0").out()).doesNotContain("to the value of", "$FAKE");
  }

  private void giveToken(String how) throws IOException {
    switch (how) {
      case "option" -> {
        options.add("--token=option-token");
        shellVariables.put("FAKE_TOKEN", "option-token");
      }
      case "variable" -> environment.put("FAKE_TOKEN", "variable-token");
      case "words" -> environment.put("FAKE_TOKEN", "\n first-token\tsecond-token\r\n");
      case "file" ->
          options.add(
              "--token-file="
                  + Files.writeString(folder.resolve("it's a file"), "\n file-token\nother\n"));
      case "both" -> {
        environment.put("FAKE_TOKEN", "variable-token");
        options.add("--token=option-token");
      }
      default -> assertThat(how).isEqualTo("generated");
    }
  }

  private void giveUser(String how) {
    switch (how) {
      case "option" -> {
        options.add("--user=ci:option:password");
        shellVariables.put("FAKE_USER_PASSWORD", "option:password");
      }
      case "variable" -> environment.put("FAKE_USER", "ci:variable:password");
      case "words" -> environment.put("FAKE_USER", " ci:first:password\nother:password ");
      case "both" -> {
        environment.put("FAKE_USER", "ci:variable:password");
        options.add("--user=other:password");
      }
      default -> assertThat(how).isEqualTo("generated");
    }
  }

  private void assertAllRun() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLines.of(
            new ServeCommand(
                new Environment(environment), served -> assertAllRun(served, out.toString())),
            new PrintWriter(out, true),
            new PrintWriter(err, true))
        .execute(options.toArray(String[]::new));
    assertThat(err.toString()).isEmpty();
  }

  private void assertAllRun(Served served, String printed) {
    LocalProject cloud = served.projects().get(0).cloud();
    List<String> curls = printed.lines().filter(line -> line.startsWith("  curl ")).toList();
    int special = printed.contains("kubectl") ? 1 : printed.contains("https://") ? 2 : 0;
    assertThat(curls).hasSize(4 + special);
    Map<String, String> variables = new HashMap<>(environment);
    variables.putAll(shellVariables);
    for (String curl : curls) {
      for (String shell : shells) {
        Shell run =
            Shell.run(
                shell, variables, "cd '" + folder + "'\n" + curl.replace("curl ", "curl -f "));
        assertThat(run.exitCode()).as(curl).isZero();
      }
    }
    assertThat(cloud.requestLog().all())
        .hasSize((4 + (printed.contains("kubectl") ? 1 : 0)) * shells.size())
        .allSatisfy(request -> assertThat(request.status()).isIn(200, 201));
    assertThat(cloud.requestLog().all())
        .extracting(RecordedRequest::undocumented)
        .allSatisfy(undocumented -> assertThat(undocumented).isEmpty());
    assertThat(served.server().ofNoProject().requests())
        .hasSize(printed.contains("https://") ? shells.size() : 0);
    assertThat(cloud.hss().multiCloudClusters()).hasSize(shells.size());
  }
}
