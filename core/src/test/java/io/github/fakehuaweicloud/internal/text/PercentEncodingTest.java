package io.github.fakehuaweicloud.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {

  @Test
  void leaves_the_unreserved_characters_alone() {
    String unreserved = "ABCXYZabcxyz0189-._~";

    assertThat(PercentEncoding.encode(unreserved)).isEqualTo(unreserved);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
      " ", %20
      "+", %2B
      "*", %2A
      "/", %2F
      "%", %25
      "é", %C3%A9
      "😀", %F0%9F%98%80
      "!'()", %21%27%28%29
      """)
  void encodes_everything_else_in_upper_case_hex_of_utf8(String text, String encoded) {
    assertThat(PercentEncoding.encode(text)).isEqualTo(encoded);
    assertThat(PercentEncoding.decode(encoded, false)).isEqualTo(text);
  }

  @Test
  void reads_a_plus_as_a_space_only_in_a_query() {
    assertThat(PercentEncoding.decode("a+b", true)).isEqualTo("a b");
    assertThat(PercentEncoding.decode("a+b", false)).isEqualTo("a+b");
  }
}
