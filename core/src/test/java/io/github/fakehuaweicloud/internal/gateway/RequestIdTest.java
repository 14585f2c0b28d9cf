package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestIdTest {

  @Test
  void is_the_same_in_header_body_and_journal_of_a_refusal() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Wire.post(cloud.endpoint(), Clouds.multiCloudPath(cloud), List.of(), "{}");

      assertThat(response.header("X-Request-Id"))
          .matches("[0-9a-f]{32}")
          .isEqualTo(response.text("request_id"))
          .isEqualTo(cloud.requests().get(0).requestId());
    }
  }

  @Test
  void is_in_every_answer_of_the_services_and_never_the_same() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      List<String> ids =
          Stream.of(Clouds.LEAST_HSS_BODY, "{}", "malformed", Clouds.LEAST_HSS_BODY)
              .map(body -> Clouds.createMultiCloudCluster(cloud, body).header("X-Request-Id"))
              .toList();

      assertThat(ids)
          .doesNotHaveDuplicates()
          .allMatch(id -> id.matches("[0-9a-f]{32}"))
          .isEqualTo(cloud.requests().stream().map(RecordedRequest::requestId).toList());
    }
  }

  @Test
  void stands_in_a_refusal_of_exactly_three_fields_in_order() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response =
          Wire.post(cloud.endpoint(), Clouds.multiCloudPath(cloud), List.of(), "{}");

      assertThat(response.body())
          .matches(
              "\\{\"error_msg\":\"[^\"]+\",\"error_code\":\"APIGW\\.0301\","
                  + "\"request_id\":\"[0-9a-f]{32}\"}");
      assertThat(response.headers("Content-Type")).containsExactly("application/json");
      assertThat(response.headers("Server")).containsExactly("api-gateway");
    }
  }
}
