package io.github.fakehuaweicloud.internal.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A client may ask for a token before each call, for days. */
class IssuedTokensTest {

  private final Access access = new Access(ProjectIdentity.builder().build(), Clock.systemUTC());

  @Test
  void are_kept_up_to_a_number_and_those_that_the_project_started_with_beside_them() {
    String first = access.issueToken(Duration.ofHours(1)).value();
    String second = access.issueToken(Duration.ofHours(1)).value();
    for (int i = 1; i < Latest.MOST; i++) {
      access.issueToken(Duration.ofHours(1));
    }

    assertThat(access.tokens()).hasSize(Latest.MOST + 1);
    assertThat(access.token(first)).isEmpty();
    assertThat(access.token(second)).isPresent();
    assertThat(access.token(access.identity().tokens().get(0))).isPresent();
  }

  @Test
  void are_forgotten_by_the_directory_too() {
    Set<String> listed = new HashSet<>();
    access.listIn(
        new Access.Directory() {
          @Override
          public void addToken(String token) {
            listed.add(token);
          }

          @Override
          public void addAccessKey(String accessKey) {
            listed.add(accessKey);
          }

          @Override
          public void removeToken(String token) {
            listed.remove(token);
          }

          @Override
          public void removeAccessKey(String accessKey) {
            listed.remove(accessKey);
          }
        });
    for (int i = 0; i < Latest.MOST + 5; i++) {
      access.issueCredentials(Duration.ofHours(1));
    }

    assertThat(listed).hasSize(Latest.MOST + 2);
  }
}
