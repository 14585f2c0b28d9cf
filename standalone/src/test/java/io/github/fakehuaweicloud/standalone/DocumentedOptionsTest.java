package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/standalone.md} against the command line. */
class DocumentedOptionsTest {

  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("--(?:\\[no-])?[a-z][a-z-]*[a-z]");

  @TempDir private Path folder;

  @Test
  void are_all_that_there_are() throws IOException {
    String document = document();

    assertThat(
            OPTION
                .matcher(CommandLineRun.of("--help").out())
                .results()
                .map(MatchResult::group)
                .map(option -> option.replace("[no-]", "")))
        .isNotEmpty()
        .allMatch(option -> document.contains("`" + option));
  }

  @Test
  void include_a_configuration_file_that_is_read() throws IOException {
    Matcher yaml = YAML.matcher(document());
    assertThat(yaml.find()).isTrue();
    Path file = Files.writeString(folder.resolve("fake.yaml"), yaml.group(1));
    List<String> opened = new ArrayList<>();

    CommandLineRun run =
        CommandLineRun.in(
            Map.of(
                "FAKE_CONTROL_KEY", "a-key-of-16-letters",
                "FAKE_TOKEN", "t1",
                "SECRET_KEY", "s1",
                "CI_PASSWORD", "p1"),
            served -> served.projects().forEach(project -> opened.add(project.cloud().id())),
            "--config=" + file,
            "--port=0",
            "--https-port=0",
            "--no-log");

    assertThat(run.err()).isEmpty();
    assertThat(opened).containsExactly("team-a", "team-b");
  }

  private static String document() throws IOException {
    return Files.readString(Path.of("../docs/standalone.md"));
  }
}
