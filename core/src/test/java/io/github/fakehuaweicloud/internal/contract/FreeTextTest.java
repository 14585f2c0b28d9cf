package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** HSS page, Table 4: the Strings of which the page says nothing more. */
class FreeTextTest {

  private static final List<String> FIELDS =
      List.of(
          "name",
          "server",
          "image_repo",
          "image_repo_username",
          "image_repo_password",
          "organization",
          "anp_proxy",
          "hostguard_proxy",
          "container_name");

  static Stream<Arguments> texts() {
    return combinations(
        "\"\"", "\"x\"", "\"é😀\"", "\"\\u0000\"", '"' + "x".repeat(10_000) + '"', "null");
  }

  static Stream<Arguments> otherTypes() {
    return combinations("1", "1.5", "true", "[]", "{}", "[\"x\"]");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void accepts_any_string_and_null(String field, String json) {
    assertThat(Checks.hssField(field, json)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("otherTypes")
  void refuses_any_other_type(String field, String json) {
    assertThat(Checks.hssField(field, json))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.parameter()).isEqualTo(field);
              assertThat(violation.message())
                  .startsWith("body field " + field + ": expected a String, got ");
            });
  }

  private static Stream<Arguments> combinations(String... values) {
    return FIELDS.stream()
        .flatMap(field -> Stream.of(values).map(value -> Arguments.of(field, value)));
  }
}
