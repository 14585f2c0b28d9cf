package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be told of it without an engine. */
class DockerfileTest {

  private static final Pattern COPY = Pattern.compile("(?m)^COPY (\\S+) \\S+$");
  private static final Pattern COMMAND = Pattern.compile("\"([^\"]*)\"");
  private static final String JAR = "target/fake-huaweicloud-standalone.jar";
  private static final String SCRIPT = "bin/fake-huaweicloud";

  private String dockerfile;

  @BeforeEach
  void read() throws IOException {
    dockerfile = Files.readString(Path.of("Dockerfile"));
  }

  @Test
  void copies_the_jar_and_the_script_and_is_sent_nothing_else() throws IOException {
    List<String> copied =
        COPY.matcher(dockerfile).results().map(result -> result.group(1)).toList();

    assertThat(copied).containsExactly(JAR, SCRIPT);
    assertThat(Path.of(SCRIPT)).isExecutable();
    assertThat(Files.readAllLines(Path.of(".dockerignore")))
        .filteredOn(line -> !line.startsWith("#"))
        .containsExactlyInAnyOrder("*", "!" + JAR, "!" + SCRIPT);
  }

  @Test
  void starts_the_script_in_its_folder_with_all_addresses_as_somebody_who_is_not_root() {
    assertThat(command("ENTRYPOINT"))
        .containsExactly(line("WORKDIR") + "/" + SCRIPT, "--bind-address=0.0.0.0");
    assertThat(line("USER")).matches("[1-9]\\d*:[1-9]\\d*");
    assertThat(dockerfile.indexOf("USER")).isGreaterThan(dockerfile.indexOf("--write-archive"));
  }

  @Test
  void asks_for_the_fake_s_health_at_the_port_that_it_opens() {
    assertThat(command("HEALTHCHECK"))
        .contains("wget", "http://127.0.0.1:" + line("EXPOSE") + "/__fake/health");
    assertThat(CommandLineRun.of("--help").out())
        .containsPattern("any free one. Default:\\s+" + line("EXPOSE"));
  }

  @Test
  void holds_no_secret() {
    assertThat(dockerfile).doesNotContain("ENV ").doesNotContainPattern("(?m)^ARG .*(TOKEN|CRED)");
  }

  private String line(String instruction) {
    return Pattern.compile("(?m)^" + instruction + " (.*)$")
        .matcher(dockerfile)
        .results()
        .map(result -> result.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no " + instruction));
  }

  private List<String> command(String instruction) {
    String from = dockerfile.substring(dockerfile.indexOf(instruction));
    String list = from.substring(from.indexOf('['), from.indexOf(']'));
    return COMMAND.matcher(list).results().map((MatchResult word) -> word.group(1)).toList();
  }
}
