package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.requests.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No message quotes a secret, not even one of the wrong type. */
class SecretValuesTest {

  private static final String SECRET = "31415926";

  @ParameterizedTest
  @CsvSource({
    "image_repo_password, 31415926",
    "image_repo_password, [\"31415926\"]",
    "image_repo_password, {\"31415926\":31415926}",
    "kube_config, 31415926",
    "kube_config, [31415926]"
  })
  void are_not_quoted_when_they_are_of_another_type(String field, String json) {
    assertThat(Checks.hss("{\"" + field + "\":" + json + "}"))
        .extracting(Violation::message)
        .anySatisfy(message -> assertThat(message).contains("body field " + field))
        .noneSatisfy(message -> assertThat(message).contains(SECRET));
  }

  @Test
  void appear_as_a_digest_that_tells_two_apart() {
    assertThat(Checks.hss("{\"kube_config\":31415926}"))
        .singleElement()
        .hasToString(
            "body field kube_config: expected a String, got another type, <secret, sha256 "
                + "31cc9650> (Table 4 \"Request body parameters\" of HSS: Creating a Multi-cloud"
                + " Cluster)");
  }

  @Test
  void are_not_quoted_when_the_json_around_them_is_malformed() {
    assertThat(Checks.hss("{\"image_repo_password\":\"31415926\" \"31415926"))
        .singleElement()
        .asString()
        .startsWith("body: expected a JSON object, got malformed JSON at line 1, column ")
        .doesNotContain(SECRET);
  }

  @Test
  void in_the_token_are_left_to_the_gateway() {
    Headers unreasonable = Checks.JSON.with("X-Auth-Token", SECRET.repeat(10_000));

    assertThat(Checks.cce(unreasonable, "{\"duration\":1}")).isEmpty();
    assertThat(Checks.cce(Checks.JSON, "{\"duration\":1}")).isEmpty();
  }
}
