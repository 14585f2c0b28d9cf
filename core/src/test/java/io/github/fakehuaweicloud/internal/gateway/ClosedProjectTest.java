package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedProjectTest {

  @Test
  void has_a_token_that_nobody_knows() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      FakeHuaweiCloud cloud = server.newProject();
      Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
      cloud.close();

      WireResponse response = Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);

      assertThat(response.status()).isEqualTo(401);
      assertThat(response.text("error_msg")).endsWith("decrypt token fail");
    }
  }

  @Test
  void issues_tokens_and_access_keys_that_open_nothing() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      FakeHuaweiCloud cloud = server.newProject();
      cloud.close();
      String token = cloud.iam().issueToken(Duration.ofHours(1));
      String accessKey = cloud.iam().issueTemporaryCredentials(Duration.ofHours(1)).accessKey();

      WireResponse response =
          Wire.post(
              server.endpoint(),
              Clouds.multiCloudPath(cloud),
              List.of("X-Auth-Token: " + token),
              Clouds.LEAST_HSS_BODY);

      assertThat(response.status()).isEqualTo(401);
      assertThat(server.newProject(p -> p.token(token).credentials(accessKey, "sk"))).isNotNull();
    }
  }

  @Test
  void records_nothing_more_and_keeps_what_it_recorded() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      FakeHuaweiCloud cloud = server.newProject();
      Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
      cloud.close();
      Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);

      assertThat(cloud.requests()).hasSize(1);
      assertThat(cloud.hss().multiCloudClusters()).hasSize(1);
      assertThat(server.unattributedRequests()).hasSize(1);
    }
  }
}
