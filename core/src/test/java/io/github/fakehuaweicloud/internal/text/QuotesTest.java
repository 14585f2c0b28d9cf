package io.github.fakehuaweicloud.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

  @Test
  void leave_what_a_terminal_shows() {
    assertThat(Quotes.quote("ywk-test é 集群 😀")).isEqualTo("\"ywk-test é 集群 😀\"");
    assertThat(Quotes.quote("")).isEqualTo("\"\"");
  }

  @ParameterizedTest
  @CsvSource({
    "9, \\t",
    "10, \\n",
    "13, \\r",
    "34, \\\"",
    "92, \\\\",
    "0, \\u0000",
    "27, \\u001b",
    "160, \\u00a0",
    "8203, \\u200b",
    "8238, \\u202e",
    "8232, \\u2028",
    "55296, \\ud800"
  })
  void escape_what_it_does_not_show_or_shows_as_something_else(int character, String escaped) {
    assertThat(Quotes.quote("a" + (char) character + "b")).isEqualTo("\"a" + escaped + "b\"");
  }
}
