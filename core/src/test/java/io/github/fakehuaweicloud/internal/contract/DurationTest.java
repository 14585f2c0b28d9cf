package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.requests.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CCE page, Table 3: an Integer of days, 1 to 10950, or -1. */
class DurationTest {

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1", "2", "30", "10949", "10950"})
  void accepts_every_number_of_days_in_the_range_and_minus_one(String duration) {
    assertThat(Checks.cce("{\"duration\":" + duration + "}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-2",
        "0",
        "10951",
        "2147483648",
        "-9223372036854775808",
        "9223372036854775808",
        "18446744073709551617",
        "30.0",
        "3e1",
        "\"30\"",
        "\"-1\"",
        "true",
        "[30]",
        "{\"days\":30}"
      })
  void refuses_everything_else(String duration) {
    assertThat(Checks.cce("{\"duration\":" + duration + "}"))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.parameter()).isEqualTo("duration");
              assertThat(violation.reason()).isEqualTo(Violation.Reason.INVALID);
              assertThat(violation.message()).contains("(Table 3 ");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"duration\":null}", "{\"Duration\":30}"})
  void is_mandatory(String body) {
    assertThat(Checks.cce(body))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.parameter()).isEqualTo("duration");
              assertThat(violation.reason()).isEqualTo(Violation.Reason.MISSING);
            });
  }

  @Test
  void may_come_with_fields_that_the_page_does_not_know() {
    assertThat(Checks.cce("{\"duration\":30,\"expire_at\":\"later\"}")).isEmpty();
  }
}
