package io.github.fakehuaweicloud.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongConfigurationTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                     | 1:1: expected fields such as projects, got an empty file
          '# only a comment'                     | 1:1: expected fields such as projects, got an empty file
          '- p1'                                 | 1:1: expected fields such as projects, got a list
          s3cret                                 | 1:1: expected fields such as projects, got a text
          'a: 1~b: 2~a: s3cret'                  | 3:1: a: expected each field once, got it again
          'projects:~- id: p~  id: s3cret'       | 3:3: projects[0].id: expected each field once, got it again
          'projects:~- tokns: [s3cret]'          | 2:3: projects[0].tokns: unknown field, expected one of
          'projects:~- {clusters: [{versoin: 1}]}' | 2:16: projects[0].clusters[0].versoin: unknown field, expected one of
          'prot: 8080'                           | 1:1: prot: unknown field, expected one of
          'port: s3cret'                         | 1:1: port: expected a whole number, got a text
          'port: 80.5'                           | 1:1: port: expected a whole number, got a number
          'log: yes'                             | 1:1: log: expected true or false, got a text
          'projects: s3cret'                     | 1:1: projects: expected a list, got a text
          'projects: {id: p}'                    | 1:1: projects: expected a list, got an object
          'projects: [s3cret]'                   | 1:12: projects[0]: expected an object, got a text
          'projects:~- id: 123'                  | 2:3: projects[0].id: expected a text, got a number; put it in quotes
          'projects:~- id: true'                 | 2:3: projects[0].id: expected a text, got true; put it in quotes
          'projects:~- id: [s3cret]'             | 2:3: projects[0].id: expected a text, got a list
          'projects:~- tokens: [5]'              | 2:12: projects[0].tokens[0]: expected a text, got a number; put it in quotes
          'projects:~- users: [{name: a, password: 7353}]' | 2:21: projects[0].users[0].password: expected a text, got a number; put it in quotes
          'projects:~- tokens: [null]'              | 2:12: projects[0].tokens[0]: expected a text, got nothing
          'projects:~- users: [{name: s3cret}]'  | 2:11: projects[0].users[0].password: expected a value, got nothing
          'projects:~- tokens: ["${ABSENT}"]'    | 2:12: projects[0].tokens[0]: expected the environment variable ABSENT to be set, but it is not
          'controlKey: x${FAKE_TOKEN}'           | 1:1: controlKey: expected ${FAKE_TOKEN} as the whole value, got more text around it
          'a: &x s3cret~b: *x'                   | 1:4: expected the value itself, got an anchor or alias (& or *)
          'projects: !!binary s3cret'            | 1:11: projects: expected a value without a tag (!)
          'projects: !x [s3cret]'                | 1:11: projects: expected a value without a tag (!)
          'port: 1~---~port: 2'                  | 2:1: expected one document, got another one after ---
          '? [s3cret]~: 1'                       | 1:3: expected the name of a field, got a list or a mapping
          'projects:~^- id: s3cret'              | 2:1: expected spaces for indentation, got a tab
          'projects:~- id: p~^region: s3cret'    | 3:1: expected spaces for indentation, got a tab
          'projects: ["s3cret'                   | expected well-formed YAML
          'projects:~- id: a: s3cret'            | 2:8: expected well-formed YAML
          'projects:~- id: x~ region: s3cret'    | 3:2: expected well-formed YAML
          """)
  void is_refused_with_line_column_and_field(String text, String problem) {
    assertThat(WrittenFile.yaml(folder, text.replace('~', '\n').replace('^', '\t')).refusal())
        .contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                         | 1:1: expected fields such as projects, got an empty file
          '[]'                       | 1:1: expected fields such as projects, got a list
          '{"port": "s3cret"}'       | 1:2: port: expected a whole number, got a text
          '{"a": 1,~ "a": "s3cret"}' | 2:2: a: expected each field once, got it again
          '{"port": 99999999999999}' | 1:2: port: expected a whole number up to 2147483647, got a number
          '{"port": s3cret}'         | 1:16: expected well-formed JSON
          '{} {}'                    | 1:4: expected nothing after the object
          '{"projects": [{"tokens": ["${ABSENT}"]}]}' | 1:27: projects[0].tokens[0]: expected the environment variable ABSENT
          """)
  void is_refused_in_json_too(String text, String problem) {
    assertThat(WrittenFile.json(folder, text.replace('~', '\n')).refusal()).startsWith(problem);
  }

  @Test
  void suggests_the_field_that_was_meant() {
    assertThat(WrittenFile.yaml(folder, "projects:\n- regoin: x").refusal())
        .endsWith("did you mean region?");
    assertThat(WrittenFile.yaml(folder, "anyproject: true").refusal())
        .endsWith("did you mean anyProject?");
  }

  @Test
  void cannot_blow_up() {
    StringBuilder laughs = new StringBuilder("a: &a [lol]\n");
    for (char name = 'b'; name < 'z'; name++) {
      laughs.append("%c: &%c [*%c, *%c]%n".formatted(name, name, name - 1, name - 1));
    }
    assertThat(WrittenFile.yaml(folder, laughs.toString()).refusal()).contains("anchor or alias");
    assertThat(WrittenFile.yaml(folder, "[".repeat(100_000)).refusal()).contains("levels deep");
    assertThat(WrittenFile.yaml(folder, "a: [" + "1,".repeat(300_000) + "1]").refusal())
        .contains("expected at most 200000 values");
    assertThat(WrittenFile.json(folder, "[".repeat(100_000)).refusal())
        .contains("expected well-formed JSON");
  }
}
