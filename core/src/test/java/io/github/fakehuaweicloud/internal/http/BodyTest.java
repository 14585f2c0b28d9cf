package io.github.fakehuaweicloud.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyTest {

  @Test
  void cannot_be_changed_from_outside() {
    byte[] bytes = {'a', 'b'};
    Body body = Body.of(bytes);
    bytes[0] = 'x';
    body.bytes()[1] = 'x';

    assertThat(body.text()).isEqualTo("ab");
  }

  @Test
  void is_text_in_utf8() {
    Body body = Body.of("é😀");

    assertThat(body.size()).isEqualTo(6);
    assertThat(body.text()).isEqualTo("é😀");
  }

  @Test
  void shows_malformed_bytes_as_replacement_characters() {
    assertThat(Body.of(new byte[] {'a', (byte) 0xff, 'b'}).text()).isEqualTo("a\ufffdb");
  }

  @Test
  void is_equal_to_a_body_of_the_same_bytes() {
    assertThat(Body.of("a")).isEqualTo(Body.of(new byte[] {'a'})).isNotEqualTo(Body.of("b"));
    assertThat(Body.of(new byte[0])).isEqualTo(Body.empty());
  }

  @Test
  void prints_its_size_only() {
    assertThat(Body.of("hunter2")).hasToString("body of 7 bytes");
  }
}
