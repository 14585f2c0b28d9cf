package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.requests.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {

  private static final String BODY = "{\"duration\":30}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json;charset=utf-8",
        "application/json; charset=UTF-8",
        "Application/JSON"
      })
  void of_cce_is_json_with_any_parameters_and_in_any_case(String contentType) {
    assertThat(Checks.cce(Headers.empty().with("content-type", contentType), BODY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/jsonx", "application/jso", "json", ""})
  void of_cce_is_nothing_else(String contentType) {
    assertThat(Checks.cce(Headers.empty().with("Content-Type", contentType), BODY))
        .extracting(Violation::parameter, Violation::reason)
        .containsExactly(tuple("Content-Type", Violation.Reason.INVALID));
  }

  @Test
  void of_cce_is_mandatory() {
    assertThat(Checks.cce(Headers.empty(), BODY))
        .extracting(Violation::reason)
        .containsExactly(Violation.Reason.MISSING);
  }

  @Test
  void of_hss_is_not_asked_for() {
    assertThat(Checks.hss("{\"kube_config\":\"kind: Config\"}")).isEmpty();
  }
}
