package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CCE was observed to answer with three error shapes in one object; see docs/fidelity.md. */
class CceErrorBodyTest {

  @Test
  void is_a_kubernetes_status_with_both_naming_styles_in_the_observed_order() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = Clouds.obtainCertificate(cloud, "c1", "{\"duration\":0}");

      assertThat(response.header("Content-Type")).isEqualTo("application/json");
      assertThat(response.body())
          .startsWith(
              "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\","
                  + "\"code\":400,\"errorCode\":\"CCE.01400001\","
                  + "\"errorMessage\":\"Invalid request.\",\"error_code\":\"CCE_CM.0004\","
                  + "\"error_msg\":\"Request is invalid\",\"message\":\"body field duration: ")
          .endsWith("\",\"reason\":\"BadRequest\"}");
    }
  }

  @Test
  void names_the_older_code_of_a_missing_cluster() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      JsonNode body = Clouds.obtainCertificate(cloud, "c1", "{\"duration\":1}").json();

      assertThat(body.path("code").intValue()).isEqualTo(404);
      assertThat(body.path("error_code").asText()).isEqualTo("CCE_CM.0003");
      assertThat(body.path("error_msg").asText()).isEqualTo("Resource not found");
      assertThat(body.path("errorMessage").asText()).isEqualTo("Resource not found.");
      assertThat(body.path("reason").asText()).isEqualTo("NotFound");
    }
  }

  @Test
  void joins_the_sentences_of_everything_that_was_broken() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Wire.post(
              cloud.endpoint(),
              Clouds.certificatePath(cloud, "c1"),
              List.of("X-Auth-Token: " + cloud.token()),
              "{}");

      assertThat(response.text("message").split("; "))
          .hasSize(2)
          .satisfies(
              sentences -> {
                assertThat(sentences[0]).startsWith("header Content-Type: expected ");
                assertThat(sentences[1]).startsWith("body field duration: expected ");
              });
    }
  }
}
