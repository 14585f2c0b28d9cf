package io.github.fakehuaweicloud.internal.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.iam.Credentials;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

  @Test
  void is_made_up_anew_every_time() {
    assertThat(Stream.generate(() -> ProjectIdentity.builder().build()).limit(20))
        .doesNotHaveDuplicates()
        .allSatisfy(
            identity -> {
              assertThat(identity.projectId()).matches("[0-9a-f]{32}");
              assertThat(identity.userId()).matches("[0-9a-f]{32}");
              assertThat(identity.groupId()).matches("[0-9a-f]{32}");
              assertThat(identity.tokens()).hasSize(1);
              assertThat(identity.credentials()).hasSize(1);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\nb", "\u007f", "\ud83d", "a\ude00b"})
  void refuses_a_project_id_that_no_path_carries_there_and_back(String projectId) {
    assertThatThrownBy(() -> ProjectIdentity.builder().projectId(projectId))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Expected a project id of 1 to 256 characters without a slash")
        .hasMessageMatching("[ -~]+");
  }

  @Test
  void counts_what_people_see_as_one_character_as_one() {
    assertThatCode(() -> ProjectIdentity.builder().projectId("😀".repeat(200)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> ProjectIdentity.builder().projectId("😀".repeat(257)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_a_second_secret_key_for_an_access_key_and_quotes_neither() {
    ProjectIdentity.Builder one =
        ProjectIdentity.builder().credentials(new Credentials("AK", "secret-1"));

    assertThatThrownBy(() -> one.credentials(new Credentials("AK", "secret-2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected one secret key for the access key AK, got a second one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a/b"})
  void refuses_what_is_no_project_id(String projectId) {
    assertThatThrownBy(() -> ProjectIdentity.builder().projectId(projectId))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected a project id of 1 to 256 characters without a slash, got \""
                + projectId
                + "\"");
  }

  @Test
  void takes_a_project_id_of_256_characters_and_no_longer_one() {
    assertThatCode(() -> ProjectIdentity.builder().projectId("p".repeat(256)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> ProjectIdentity.builder().projectId("p".repeat(257)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takes_a_token_of_32768_characters_and_no_longer_one() {
    assertThatCode(() -> ProjectIdentity.builder().token("t".repeat(32_768)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> ProjectIdentity.builder().token("t".repeat(32_769)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a token of 1 to 32768 characters, got 32769 characters");
    assertThatThrownBy(() -> ProjectIdentity.builder().token(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a token of 1 to 32768 characters, got a blank one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "A K", "A,K", "AK\n", "ÄK"})
  void refuses_an_access_key_that_the_header_cannot_carry(String accessKey) {
    assertThatThrownBy(() -> new Credentials(accessKey, "secret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Expected an access key");
  }

  @Test
  void refuses_a_blank_secret_key() {
    assertThatThrownBy(() -> new Credentials("AK", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the secret key is blank");
  }
}
