package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.cce.ObtainClusterCertificatePage;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.requests.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedBodyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                        | an empty body
          []                        | JSON that is no object
          "text"                    | JSON that is no object
          30                        | JSON that is no object
          null                      | JSON that is no object
          {"duration": }            | malformed JSON at line 1, column 14
          {"duration": 30           | malformed JSON at line 1, column 16
          {'duration': 30}          | malformed JSON at line 1, column 2
          {"duration": 30} {}       | more than one JSON value
          {"duration": 030}         | malformed JSON at line 1, column 15
          {"duration": 30,}         | malformed JSON at line 1, column 17
          hello                     | malformed JSON at line 1, column 6
          """)
  void is_refused_in_words(String body, String came) {
    assertThat(Checks.cce(body))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.parameter()).isEqualTo("body");
              assertThat(violation.reason()).isEqualTo(Violation.Reason.MALFORMED);
              assertThat(violation.message())
                  .isEqualTo(
                      "body: expected a JSON object, got "
                          + came
                          + " (Table 3 \"Request body parameters\" of CCE: Obtaining a Cluster"
                          + " Certificate)");
            });
  }

  @Test
  void is_located_by_line() {
    assertThat(Checks.cce("{\n  \"duration\" : ,\n}").get(0).message())
        .contains("malformed JSON at line 2, column 16");
  }

  @Test
  void is_refused_where_it_is_no_utf8() {
    byte[] bytes = {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'};

    assertThat(violationsOf(bytes))
        .extracting(Violation::reason)
        .containsExactly(Violation.Reason.MALFORMED);
  }

  @Test
  void is_refused_where_it_is_nested_too_deeply_or_a_number_is_too_long() {
    assertThat(Checks.cce("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
        .extracting(Violation::parameter)
        .containsExactly("body");
    assertThat(Checks.cce("{\"duration\":" + "9".repeat(100_000) + "}"))
        .extracting(Violation::parameter)
        .containsExactly("body");
  }

  private static List<Violation> violationsOf(byte[] body) {
    return ContractCheck.check(
            ObtainClusterCertificatePage.of(CceEdition.JUNE_2023),
            new HttpRequest("POST", "/", "", Checks.JSON, Body.of(body)),
            Map.of("project_id", "p1", "cluster_id", "c1"),
            Checks.NOW)
        .violations();
  }
}
