package io.github.fakehuaweicloud.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.cce.ObtainClusterCertificatePage;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedRequestTest {

  @Test
  void holds_what_came_over_the_wire_in_clear() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Wire.post(
          cloud.endpoint(),
          Clouds.multiCloudPath(cloud) + "?enterprise_project_id=a%20b",
          List.of("x-AUTH-token: " + cloud.token(), "Content-Type: text/x-odd; a=b"),
          "{\"kube_config\":\"kind: Config\",\"name\":\"é\"}");

      RecordedRequest recorded = cloud.requests().get(0);

      assertThat(recorded.method()).isEqualTo("POST");
      assertThat(recorded.target())
          .isEqualTo(Clouds.multiCloudPath(cloud) + "?enterprise_project_id=a%20b");
      assertThat(recorded.header("X-Auth-Token")).contains(cloud.token());
      assertThat(recorded.header("content-type")).contains("text/x-odd; a=b");
      assertThat(recorded.header("absent")).isEmpty();
      assertThat(recorded.body()).isEqualTo("{\"kube_config\":\"kind: Config\",\"name\":\"é\"}");
    }
  }

  @Test
  void holds_every_value_of_a_repeated_header_in_the_order_sent() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Wire.post(
          cloud.endpoint(),
          Clouds.multiCloudPath(cloud),
          List.of("X-Auth-Token: " + cloud.token(), "X-Trace: b", "x-trace: a", "X-TRACE: b"),
          Clouds.LEAST_HSS_BODY);

      RecordedRequest recorded = cloud.requests().get(0);

      assertThat(recorded.headers("x-Trace")).containsExactly("b", "a", "b");
      assertThat(recorded.header("x-Trace")).contains("b");
      assertThat(recorded.headers("absent")).isEmpty();
    }
  }

  @Test
  void holds_the_answer() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);

      RecordedRequest recorded = cloud.requests().get(0);

      assertThat(recorded.status()).isEqualTo(200);
      assertThat(recorded.responseBody()).isEqualTo(response.body());
      assertThat(recorded.requestId()).isEqualTo(response.header("X-Request-Id"));
      assertThat(recorded.violations()).isEmpty();
    }
  }

  @Test
  void knows_when_it_came() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Instant before = Instant.now();
      Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);

      assertThat(cloud.requests().get(0).receivedAt()).isBetween(before, Instant.now());
    }
  }

  @Test
  void knows_its_operation_and_every_row_it_broke() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Wire.post(
          cloud.endpoint(),
          Clouds.certificatePath(cloud, "c1"),
          List.of("X-Auth-Token: " + cloud.token()),
          "{\"duration\":0}");

      RecordedRequest recorded = cloud.requests().get(0);

      assertThat(recorded.operation())
          .contains(ObtainClusterCertificatePage.of(CceEdition.JUNE_2023));
      assertThat(recorded.violations())
          .extracting(Violation::parameter)
          .containsExactly("Content-Type", "duration");
      assertThat(recorded)
          .hasToString(
              "POST "
                  + Clouds.certificatePath(cloud, "c1")
                  + " -> 400, CCE: Obtaining a Cluster Certificate, broke Content-Type, duration");
    }
  }

  @Test
  void comes_in_the_order_the_requests_were_answered() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      for (String name : List.of("first", "second", "third")) {
        Clouds.createMultiCloudCluster(cloud, "{\"name\":\"" + name + "\"}");
      }

      assertThat(cloud.requests())
          .extracting(RecordedRequest::body)
          .containsExactly("{\"name\":\"first\"}", "{\"name\":\"second\"}", "{\"name\":\"third\"}");
    }
  }
}
