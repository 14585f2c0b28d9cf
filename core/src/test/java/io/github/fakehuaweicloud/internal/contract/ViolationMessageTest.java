package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.requests.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Field, what was expected, what came, and where that is written. */
class ViolationMessageTest {

  private static final String OF_CCE =
      " (Table 3 \"Request body parameters\" of CCE: Obtaining a Cluster Certificate)";
  private static final String OF_HSS =
      " (Table 4 \"Request body parameters\" of HSS: Creating a Multi-cloud Cluster)";

  @Test
  void names_a_number_out_of_its_range() {
    assertThat(messages(Checks.cce("{\"duration\":0}")))
        .containsExactly(
            "body field duration: expected an Integer from 1 to 10950 days, or -1, got 0" + OF_CCE);
  }

  @Test
  void names_a_number_sent_as_text() {
    assertThat(messages(Checks.cce("{\"duration\":\"30\"}")))
        .containsExactly(
            "body field duration: expected an Integer from 1 to 10950 days, or -1, got \"30\""
                + OF_CCE);
  }

  @Test
  void names_a_missing_field() {
    assertThat(messages(Checks.hss("{}")))
        .containsExactly("body field kube_config: expected a String, got nothing" + OF_HSS);
  }

  @Test
  void names_every_value_of_an_enumeration() {
    assertThat(messages(Checks.hssField("provider", "\"gcp\"")))
        .containsExactly(
            "body field provider: expected one of ali, tencent, azure, aws, self_built_hw,"
                + " self_built_idc, or an empty String, got \"gcp\""
                + OF_HSS);
    assertThat(messages(Checks.hssField("image_arch", "\"\"")))
        .containsExactly("body field image_arch: expected one of x86, arm, got \"\"" + OF_HSS);
  }

  @Test
  void names_the_unit_of_a_date() {
    assertThat(messages(Checks.hssField("current_expiration_date", "-1")))
        .containsExactly(
            "body field current_expiration_date: expected a Long from 0 to 9223372036854775807"
                + " milliseconds since 1970, got -1"
                + OF_HSS);
  }

  @Test
  void names_headers_and_queries_by_where_they_are() {
    assertThat(messages(Checks.cce(Headers.empty().with("Content-Type", "text/x"), "{}")))
        .first()
        .isEqualTo(
            "header Content-Type: expected application/json, got \"text/x\" (Table 2 \"Request"
                + " header parameters\" of CCE: Obtaining a Cluster Certificate)");
    assertThat(messages(Checks.hss("p1", "enterprise_project_id=", "{\"kube_config\":\"\"}")))
        .containsExactly(
            "query parameter enterprise_project_id: expected a String of 1 to 256 characters, got"
                + " \"\" (Table 2 \"Query Parameters\" of HSS: Creating a Multi-cloud Cluster)");
  }

  @Test
  void describes_containers_and_cuts_long_values_visibly() {
    assertThat(messages(Checks.hssField("name", "[1,2]")))
        .containsExactly("body field name: expected a String, got an array" + OF_HSS);
    assertThat(messages(Checks.hssField("provider", '"' + "p".repeat(65) + '"')))
        .singleElement()
        .asString()
        .endsWith("got \"" + "p".repeat(64) + "… (65 characters in all)\"" + OF_HSS);
  }

  @Test
  void is_there_for_every_row_that_was_broken_in_the_order_of_the_page() {
    List<Violation> violations =
        Checks.hss(
            "",
            "enterprise_project_id=",
            "{\"dns_policy\":1,\"provider\":\"gcp\",\"name\":true,\"kube_config\":null}");

    assertThat(violations)
        .extracting(Violation::parameter)
        .containsExactly(
            "project_id", "enterprise_project_id", "name", "provider", "kube_config", "dns_policy");
  }

  private static List<String> messages(List<Violation> violations) {
    return violations.stream().map(Violation::message).toList();
  }
}
