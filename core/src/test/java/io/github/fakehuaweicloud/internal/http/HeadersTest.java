package io.github.fakehuaweicloud.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

  private final Headers headers =
      Headers.empty().with("Accept", "a").with("X-Other", "b").with("ACCEPT", "c");

  @Test
  void are_found_in_any_case() {
    assertThat(headers.first("accept")).contains("a");
    assertThat(headers.all("aCCept")).containsExactly("a", "c");
    assertThat(headers.first("absent")).isEmpty();
    assertThat(headers.all("absent")).isEmpty();
  }

  @Test
  void keep_the_order_and_the_case_they_came_in() {
    assertThat(headers.asList())
        .containsExactly(
            new Header("Accept", "a"), new Header("X-Other", "b"), new Header("ACCEPT", "c"));
  }

  @Test
  void are_not_changed_by_adding_one() {
    Headers before = Headers.of(List.of(new Header("a", "1")));
    Headers after = before.with("b", "2");

    assertThat(before.asList()).hasSize(1);
    assertThat(after.asList()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Auth-Token",
        "x-auth-token",
        "Authorization",
        "X-Security-Token",
        "X-Subject-Token",
        "Cookie",
        "Proxy-Authorization",
        "X-Api-Key"
      })
  void print_what_may_be_a_credential_as_a_digest(String name) {
    assertThat(Headers.empty().with(name, "hunter2").toString())
        .isEqualTo("[" + name + ": <secret, sha256 f52fbd32>]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Type", "ACCEPT", "X-Sdk-Date", "Retry-After"})
  void print_in_clear_what_is_known_to_be_none(String name) {
    assertThat(Headers.empty().with(name, "a")).hasToString("[" + name + ": a]");
  }
}
