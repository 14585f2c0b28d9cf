package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.requests.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HSS: Longs of 0 to 9223372036854775807, milliseconds since 1970. */
class ExpirationDatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "1814079596667", "9223372036854775806", "9223372036854775807"})
  void accept_every_moment_from_1970_on(String date) {
    assertThat(Checks.hssField("current_expiration_date", date)).isEmpty();
    assertThat(Checks.hssField("certificate_expiration_date", date)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "9223372036854775808",
        "1814079596667.0",
        "1e12",
        "\"1814079596667\"",
        "\"2027-06-27\"",
        "false",
        "[]",
        "{}"
      })
  void refuse_everything_else(String date) {
    assertThat(Checks.hssField("current_expiration_date", date))
        .extracting(Violation::parameter)
        .containsExactly("current_expiration_date");
    assertThat(Checks.hssField("certificate_expiration_date", date))
        .extracting(Violation::parameter)
        .containsExactly("certificate_expiration_date");
  }

  @Test
  void may_be_null() {
    assertThat(Checks.hssField("current_expiration_date", "null")).isEmpty();
  }
}
