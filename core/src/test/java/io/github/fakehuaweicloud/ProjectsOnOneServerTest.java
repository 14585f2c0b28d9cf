package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectsOnOneServerTest {

  @Test
  void see_only_their_own_requests() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud one = server.newProject();
        FakeHuaweiCloud other = server.newProject()) {
      Clouds.createMultiCloudCluster(one, Clouds.LEAST_HSS_BODY);
      Clouds.createMultiCloudCluster(other, "{}");

      assertThat(one.requests()).extracting(RecordedRequest::status).containsExactly(200);
      assertThat(other.requests()).extracting(RecordedRequest::status).containsExactly(400);
      assertThat(server.unattributedRequests()).isEmpty();
    }
  }

  @Test
  void see_only_their_own_multi_cloud_clusters() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud one = server.newProject();
        FakeHuaweiCloud other = server.newProject()) {
      String id = Clouds.createMultiCloudCluster(one, Clouds.LEAST_HSS_BODY).text("cluster_id");

      assertThat(one.hss().multiCloudClusters())
          .extracting(MultiCloudCluster::id)
          .containsExactly(id);
      assertThat(other.hss().multiCloudClusters()).isEmpty();
    }
  }

  @Test
  void may_have_clusters_of_the_same_id() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud one = server.newProject();
        FakeHuaweiCloud other = server.newProject()) {
      Cluster ofOne = one.cce().addCluster(cluster -> cluster.id("c1").privateIp("10.0.0.1"));
      Cluster ofOther = other.cce().addCluster(cluster -> cluster.id("c1").privateIp("10.0.0.2"));

      Clouds.obtainCertificate(other, ofOther, 1);

      assertThat(one.cce().cluster("c1")).contains(ofOne);
      assertThat(one.cce().issuedCertificates()).isEmpty();
      assertThat(other.cce().issuedCertificates())
          .singleElement()
          .satisfies(issued -> assertThat(issued.cluster()).isEqualTo(ofOther));
    }
  }

  @Test
  void leave_requests_of_nobody_to_the_server() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud project = server.newProject()) {
      Wire.post(server.endpoint(), "/v5/nobody/container/kubernetes", List.of(), "{}");

      assertThat(project.requests()).isEmpty();
      assertThat(server.unattributedRequests())
          .singleElement()
          .hasToString("POST /v5/nobody/container/kubernetes -> 404, no operation of the fake");
    }
  }

  @Test
  void own_the_requests_on_their_path_even_with_unknown_credentials() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud project = server.newProject()) {
      Wire.post(
          server.endpoint(),
          Clouds.multiCloudPath(project),
          List.of("X-Auth-Token: unknown"),
          Clouds.LEAST_HSS_BODY);

      assertThat(project.requests()).extracting(RecordedRequest::status).containsExactly(401);
      assertThat(server.unattributedRequests()).isEmpty();
    }
  }

  @Test
  void own_the_requests_with_their_token_on_unknown_paths() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud project = server.newProject()) {
      Wire.post(
          server.endpoint(), "/v3/projects", List.of("X-Auth-Token: " + project.token()), "{}");

      assertThat(project.requests()).extracting(RecordedRequest::status).containsExactly(404);
    }
  }
}
