package io.github.fakehuaweicloud.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentParametersTest {

  @Test
  void are_found_in_path_query_headers_and_body_in_the_order_of_the_page() {
    try (FakeHuaweiCloud cloud = Clouds.newProject(p -> p.id("p1"))) {
      Clouds.createMultiCloudCluster(
          cloud,
          "?enterprise_project_id=0",
          "{\"kube_config\":\"kind: Config\",\"current_expiration_date\":1700000000000,"
              + "\"name\":\"n\",\"unknown\":\"u\"}");

      RecordedRequest request = cloud.requests().get(0);
      assertThat(request.parameters())
          .extracting(SentParameter::name)
          .containsExactly(
              "project_id",
              "enterprise_project_id",
              "X-Auth-Token",
              "name",
              "current_expiration_date",
              "kube_config");
      assertThat(request.parameter("project_id")).contains("p1");
      assertThat(request.parameter("enterprise_project_id")).contains("0");
      assertThat(request.parameter("X-Auth-Token")).contains(cloud.token());
      assertThat(request.parameter("current_expiration_date")).contains("1700000000000");
      assertThat(request.parameter("kube_config")).contains("kind: Config");
      assertThat(request.parameter("provider")).isEmpty();
    }
  }

  @Test
  void are_found_in_requests_that_were_refused_too() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.obtainCertificate(cloud, "no-such-cluster", "{\"duration\":\"thirty\"}");

      RecordedRequest request = cloud.requests().get(0);
      assertThat(request.status()).isEqualTo(400);
      assertThat(request.parameter("duration")).contains("thirty");
      assertThat(request.parameter("cluster_id")).contains("no-such-cluster");
    }
  }

  @Test
  void are_those_of_the_edition_that_the_project_follows() {
    try (FakeHuaweiCloud cloud = Clouds.newProject(p -> p.cceEdition(CceEdition.latest()))) {
      Clouds.obtainCertificate(cloud, "c1", "{\"expire_at\":\"2030-01-01T00:00:00Z\"}");

      assertThat(cloud.requests().get(0).parameter("expire_at")).contains("2030-01-01T00:00:00Z");
    }
  }

  @Test
  void print_secrets_as_digests_and_say_where_long_text_was_cut() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.createMultiCloudCluster(
          cloud,
          "{\"kube_config\":\"kind: Config\",\"image_repo_password\":\"hunter2\",\"name\":\""
              + "n".repeat(300)
              + "\",\"server\":[1,2],\"anp_proxy\":null}");

      List<String> printed =
          cloud.requests().get(0).parameters().stream().map(SentParameter::toString).toList();
      assertThat(printed)
          .contains(
              "name \"" + "n".repeat(200) + "… (300 characters in all)\"",
              "server []",
              "anp_proxy null")
          .anyMatch(each -> each.startsWith("image_repo_password <secret, sha256 "))
          .noneMatch(each -> each.contains("hunter2") || each.contains(cloud.token()));
    }
  }

  @Test
  void of_no_operation_are_none() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Wire.post(cloud.endpoint(), "/v9/unknown", List.of("X-Auth-Token: " + cloud.token()), "{}");

      RecordedRequest request = cloud.requests().get(0);
      assertThat(request.parameters()).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> request.parameter("name"))
          .withMessage("The request matched no operation, so it has no parameter \"name\"");
    }
  }

  @Test
  void must_be_asked_for_by_the_name_that_the_page_has() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.obtainCertificate(cloud, "c1", "{\"duration\":30}");

      assertThatIllegalArgumentException()
          .isThrownBy(() -> cloud.requests().get(0).parameter("days"))
          .withMessage(
              "Expected one of the parameters [project_id, cluster_id, Content-Type, X-Auth-Token,"
                  + " duration] of CCE: Obtaining a Cluster Certificate, got \"days\"");
    }
  }
}
