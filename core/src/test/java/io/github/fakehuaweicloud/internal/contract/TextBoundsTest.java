package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.requests.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HSS page, Tables 1 and 2: Strings of 1 to 256 characters. */
class TextBoundsTest {

  private static final String BODY = "{\"kube_config\":\"kind: Config\"}";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255, 256})
  void of_the_project_id_are_kept_from_1_to_256_characters(int length) {
    assertThat(Checks.hss("p".repeat(length), "", BODY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 257})
  void of_the_project_id_are_broken_on_both_sides(int length) {
    assertThat(Checks.hss("p".repeat(length), "", BODY))
        .extracting(Violation::parameter)
        .containsExactly("project_id");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255, 256})
  void of_the_enterprise_project_id_are_kept_from_1_to_256_characters(int length) {
    assertThat(Checks.hss("p1", "enterprise_project_id=" + "e".repeat(length), BODY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 257})
  void of_the_enterprise_project_id_are_broken_on_both_sides(int length) {
    assertThat(Checks.hss("p1", "enterprise_project_id=" + "e".repeat(length), BODY))
        .extracting(Violation::parameter)
        .containsExactly("enterprise_project_id");
  }

  @Test
  void count_characters_and_not_utf16_units_or_bytes() {
    assertThat(Checks.hss("😀".repeat(256), "", BODY)).isEmpty();
    assertThat(Checks.hss("😀".repeat(257), "", BODY)).hasSize(1);
  }

  @Test
  void count_characters_after_decoding() {
    assertThat(Checks.hss("p1", "enterprise_project_id=" + "%41".repeat(256), BODY)).isEmpty();
  }

  @Test
  void leave_an_absent_enterprise_project_id_alone() {
    assertThat(Checks.hss("p1", "other=1", BODY)).isEmpty();
  }
}
