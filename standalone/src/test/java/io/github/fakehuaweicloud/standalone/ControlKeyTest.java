package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ControlKeyTest {

  @Test
  void is_not_needed_on_the_loopback_interface() {
    List<Boolean> asked = new ArrayList<>();

    CommandLineRun run =
        CommandLineRun.in(
            Map.of(), served -> asked.add(served.server().controlKey().isPresent()), "--port=0");

    assertThat(asked).containsExactly(false);
    assertThat(run.out()).doesNotContain("Control key", "Bearer");
  }

  @Test
  void is_generated_and_printed_where_other_machines_can_connect() {
    List<String> keys = new ArrayList<>();

    CommandLineRun run =
        CommandLineRun.in(
            Map.of(),
            served -> keys.add(served.server().controlKey().orElseThrow()),
            "--port=0",
            "--bind-address=0.0.0.0");

    assertThat(run.out())
        .containsOnlyOnce("Control key: " + keys.get(0))
        .contains("-H 'Authorization: Bearer " + keys.get(0) + "'");
    assertThat(keys.get(0)).matches("[0-9a-f]{32}");
  }

  @Test
  void is_exported_where_it_is_generated() {
    CommandLineRun run = CommandLineRun.of("--port=0", "--bind-address=0.0.0.0", "--print-env");

    assertThat(run.out()).containsPattern(Pattern.compile("export FAKE_CONTROL_KEY=[0-9a-f]{32}"));
    assertThat(CommandLineRun.of("--port=0", "--print-env").out()).doesNotContain("CONTROL_KEY");
  }

  @Test
  void is_read_from_its_variable_by_the_commands() {
    CommandLineRun run =
        CommandLineRun.in(Map.of("FAKE_CONTROL_KEY", "s3cret-of-16-letters"), "--port=0");

    assertThat(run.out())
        .contains("-H 'Authorization: Bearer '\"$FAKE_CONTROL_KEY\"")
        .doesNotContain("s3cret", "to the value of");
  }

  @Test
  void has_to_be_set_if_it_was_given_on_the_command_line() {
    CommandLineRun run = CommandLineRun.of("--port=0", "--control-key=s3cret-of-16-letters");

    assertThat(run.out())
        .contains("  FAKE_CONTROL_KEY to the value of --control-key")
        .contains("-H 'Authorization: Bearer '\"$FAKE_CONTROL_KEY\"")
        .doesNotContain("s3cret");
  }

  @Test
  void ends_with_2_if_a_header_cannot_carry_it() {
    CommandLineRun run = CommandLineRun.in(Map.of("FAKE_CONTROL_KEY", "s3cret s3cret"), "--port=0");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("FAKE_CONTROL_KEY: Expected a control key of 16 to 256 visible ASCII")
        .doesNotContain("s3cret");
  }
}
