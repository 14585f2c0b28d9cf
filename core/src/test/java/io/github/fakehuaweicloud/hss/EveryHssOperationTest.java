package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for each operation. */
class EveryHssOperationTest {

  enum Call {
    CreateMultiCloudClusters("POST", "/clusters", Clouds.LEAST_HSS_BODY),
    ListMultiCloudClusters("GET", "/clusters", ""),
    UpdateMultiCloudClusters("PUT", "/clusters/c1", "{\"upgrade\": true}"),
    RemoveMultiCloudClusters("DELETE", "/clusters/c1", ""),
    SyncMultiCloudClusterStatus(
        "POST", "/clusters/status-synchronize", "{\"data_list\": [{\"cluster_id\": \"c1\"}]}"),
    ParseMultiCloudClusterConfig("POST", "/config-analyze", Clouds.LEAST_HSS_BODY),
    ShowMultiCloudClusterAuth("GET", "/clusters/c1/permissions", ""),
    ShowMultiCloudClusterProxyScript("GET", "/clusters/c1/agent/install-script", ""),
    ShowMultiCloudClusterImageCommand(
        "GET", "/image-upload-command?image_repo=h&organization=o&username=u&password=p", ""),
    ShowAgentAddress("GET", "/agent-network", "");

    private final String method;
    private final String path;
    private final String body;

    Call(String method, String path, String body) {
      this.method = method;
      this.path = path;
      this.body = body;
    }

    WireResponse send(FakeHuaweiCloud cloud) {
      return Clouds.multiCloud(cloud, method, path, body);
    }
  }

  @ParameterizedTest
  @EnumSource
  void is_answered_with_200_and_recorded_as_expected(Call call) {
    try (FakeHuaweiCloud cloud = project()) {
      assertThat(call.send(cloud).status()).isEqualTo(200);

      assertThat(cloud.requests())
          .singleElement()
          .satisfies(
              request -> {
                assertThat(request.operation())
                    .hasValueSatisfying(
                        operation -> assertThat(operation.id()).isEqualTo(call.name()));
                assertThat(request.isUnexpected()).isFalse();
                assertThat(request.undocumented()).isEmpty();
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void with_another_projects_token_is_refused_and_changes_nothing(Call call) {
    try (FakeHuaweiCloud cloud = project();
        FakeHuaweiCloud neighbour = Clouds.newProject()) {
      List<MultiCloudCluster> before = cloud.hss().multiCloudClusters();
      WireResponse response =
          Wire.request(
              call.method,
              cloud.endpoint(),
              Paths.multiCloud(cloud.projectId()) + call.path,
              List.of("X-Auth-Token: " + neighbour.token()),
              call.body);

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text("error_code")).isEqualTo("HSS.0010");
      assertThat(cloud.hss().multiCloudClusters()).isEqualTo(before);
      assertThat(neighbour.hss().multiCloudClusters()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void with_another_method_does_not_exist(Call call) {
    try (FakeHuaweiCloud cloud = project()) {
      WireResponse response = Clouds.multiCloud(cloud, "PATCH", call.path, call.body);

      assertThat(response.status()).isEqualTo(404);
      assertThat(response.text("error_code")).isEqualTo("APIGW.0101");
    }
  }

  @ParameterizedTest
  @EnumSource
  void fails_as_the_test_wants_without_an_effect_and_then_works(Call call) {
    try (FakeHuaweiCloud cloud = project()) {
      List<MultiCloudCluster> before = cloud.hss().multiCloudClusters();
      cloud.hss().faults(call.name()).next(Fault.error(HssError.QUOTAS_INSUFFICIENT));

      assertThat(call.send(cloud).text("error_code")).isEqualTo("HSS.1002");
      assertThat(cloud.hss().multiCloudClusters()).isEqualTo(before);
      assertThat(call.send(cloud).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void passes_in_a_strict_project(Call call) {
    try (FakeHuaweiCloud cloud = Clouds.newProject(p -> p.strict())) {
      cloud.hss().addMultiCloudCluster(c -> c.id("c1"));

      assertThat(call.send(cloud).status()).isEqualTo(200);
    }
  }

  private static FakeHuaweiCloud project() {
    FakeHuaweiCloud cloud = Clouds.newProject();
    cloud.hss().addMultiCloudCluster(c -> c.id("c1").agentVersion("3.2.8"));
    return cloud;
  }
}
