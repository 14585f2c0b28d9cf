package io.github.fakehuaweicloud.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.requests.Operation;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.RetainedSize;
import io.github.fakehuaweicloud.testkit.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a recorded request is taken to need, against what it needs. */
class FootprintTest {

  private static final String KUBECONFIG = "kind: Config #" + " ".repeat(6_000);

  @Test
  void of_a_registration_is_about_what_it_needs() {
    assertHonest("{\"kube_config\":\"kind: Config\"}");
    assertHonest("{\"name\":\"c\",\"provider\":\"tencent\",\"kube_config\":\"kind: Config\"}");
    assertHonest("{\"kube_config\":\"" + KUBECONFIG + "\"}");
  }

  @Test
  void of_a_refused_request_is_about_what_it_needs() {
    assertHonest("{\"kube_config\":\"kind: Config\",\"provider\":7,\"unknown\":8}");
    assertHonest("no JSON");
    assertHonest("{\"kube_config\":\"" + "€".repeat(6_000) + "\"}");
  }

  @Test
  void of_a_certificate_is_about_what_it_needs() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
      Clouds.obtainCertificate(cloud, cluster, 30);

      assertHonest(onlyOf(cloud));
    }
  }

  @Test
  void of_what_came_of_a_request_is_little_beside_the_request() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      Clouds.obtainCertificate(cloud, cluster, 30);
      Clouds.createMultiCloudCluster(cloud, "{\"kube_config\":\"" + KUBECONFIG + "\"}");
      RecordedRequest obtaining = cloud.requests().get(0);
      RecordedRequest creating = cloud.requests().get(1);

      assertThat(
              RetainedSize.of(
                  cloud.cce().issuedCertificates().get(0), obtaining, cluster, cloud.clock()))
          .isBetween(50L, 400L);
      assertThat(RetainedSize.of(cloud.hss().multiCloudClusters().get(0), creating))
          .isBetween(100L, 700L);
    }
  }

  @Test
  void of_an_unknown_request_is_about_what_it_needs() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Wire.request(
          "PUT",
          cloud.endpoint(),
          "/v9/unknown?a=" + "b".repeat(1_000),
          List.of("X-Auth-Token: " + cloud.token(), "X-Large: " + "c".repeat(4_000)),
          "");

      assertHonest(onlyOf(cloud));
    }
  }

  @Test
  void of_a_long_text_that_came_in_a_body_is_that_of_the_body() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.createMultiCloudCluster(cloud, "{\"kube_config\":\"" + KUBECONFIG + "\"}");

      RecordedRequest request = cloud.requests().get(0);
      assertThat(request.parameter("kube_config")).contains(KUBECONFIG);
      assertThat(onlyOf(cloud).footprint().alone()).isLessThan(KUBECONFIG.length() + 4_000L);
    }
  }

  @Test
  void of_equal_requests_is_that_of_each_without_the_others() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      for (int i = 0; i < 3; i++) {
        Clouds.createMultiCloudCluster(cloud, "{\"kube_config\":\"" + KUBECONFIG + "\"}");
      }
      List<RecordedRequest> requests = cloud.requests();
      Operation page = requests.get(0).operation().orElseThrow();

      assertHonest((Exchange) requests.get(2));
      assertThat(RetainedSize.of(requests, page))
          .as("headers are kept once")
          .isLessThan(3 * RetainedSize.of(requests.get(0), page) - 1_000);
    }
  }

  private static void assertHonest(String body) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.createMultiCloudCluster(cloud, body);

      assertHonest(onlyOf(cloud));
    }
  }

  private static void assertHonest(Exchange exchange) {
    Operation page = exchange.operation().orElse(null);
    long real = RetainedSize.of(exchange, page);

    assertThat(exchange.footprint().alone()).as("%s", exchange).isBetween(real, real * 13 / 10);
  }

  private static Exchange onlyOf(FakeHuaweiCloud cloud) {
    assertThat(cloud.requests()).hasSize(1);
    return (Exchange) cloud.requests().get(0);
  }
}
