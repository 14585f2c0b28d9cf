package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsOfTheEnvironmentTest {

  @Test
  void come_before_those_of_the_command_line() {
    LocalProject cloud =
        served(
            Map.of(
                "FAKE_TOKEN", "variable-token",
                "FAKE_CREDENTIAL", "VARIABLEKEY:variable:secret",
                "FAKE_USER", "variable-user:variable:password"),
            "--token=option-token",
            "--credential=OPTIONKEY:option-secret",
            "--user=option-user:option-password");

    assertThat(cloud.identity().tokens()).containsExactly("variable-token", "option-token");
    assertThat(cloud.identity().credentials())
        .containsExactly(
            new Credentials("VARIABLEKEY", "variable:secret"),
            new Credentials("OPTIONKEY", "option-secret"));
    assertThat(cloud.identity().users())
        .extracting(User::name, User::password)
        .containsExactly(
            tuple("variable-user", "variable:password"), tuple("option-user", "option-password"));
  }

  @Test
  void may_be_several_with_white_space_between_them() {
    LocalProject cloud =
        served(
            Map.of(
                "FAKE_TOKEN", " t1 t2\n",
                "FAKE_CREDENTIAL", "A:1\r\nB:2\r\n",
                "FAKE_USER", "u:1\tv:2"));

    assertThat(cloud.identity().tokens()).containsExactly("t1", "t2");
    assertThat(cloud.identity().credentials())
        .containsExactly(new Credentials("A", "1"), new Credentials("B", "2"));
    assertThat(cloud.identity().users())
        .extracting(User::name, User::password)
        .containsExactly(tuple("u", "1"), tuple("v", "2"));
  }

  @Test
  void are_generated_where_a_variable_is_blank() {
    LocalProject cloud =
        served(Map.of("FAKE_TOKEN", "", "FAKE_CREDENTIAL", " \n", "FAKE_USER", ""));

    assertThat(cloud.identity().tokens().get(0)).hasSizeGreaterThan(20);
    assertThat(cloud.identity().users()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FAKE_TOKEN      | s3crét        | FAKE_TOKEN: Expected a token of visible ASCII characters
          FAKE_CREDENTIAL | s3cret        | FAKE_CREDENTIAL: expected an access key and a secret key with a colon between them
          FAKE_CREDENTIAL | A:b :s3cret   | FAKE_CREDENTIAL: expected an access key and a secret key with a colon between them
          FAKE_CREDENTIAL | A,K:s3cret    | FAKE_CREDENTIAL: Expected an access key of visible ASCII characters without commas
          FAKE_USER       | s3cret        | FAKE_USER: expected a user name and a password with a colon between them
          FAKE_USER       | u:s3 u:s3cret | FAKE_USER:
          """)
  void end_with_2_and_one_sentence_that_names_the_variable_if_they_are_wrong(
      String variable, String value, String sentence) {
    CommandLineRun run = CommandLineRun.in(Map.of(variable, value), "--port=0");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err())
        .startsWith(sentence)
        .endsWith(". See --help." + System.lineSeparator())
        .doesNotContain("s3cr");
  }

  private static LocalProject served(Map<String, String> environment, String... options) {
    List<LocalProject> clouds = new ArrayList<>();
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--port=0");
    CommandLineRun run =
        CommandLineRun.in(
            environment,
            served -> clouds.add(served.projects().get(0).cloud()),
            all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return clouds.get(0);
  }
}
