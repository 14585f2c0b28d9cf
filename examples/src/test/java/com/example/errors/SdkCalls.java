package com.example.errors;

import com.example.onboarding.HssClient;
import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.ListClustersRequest;
import com.huaweicloud.sdk.cce.v3.model.ListClustersResponse;
import com.huaweicloud.sdk.core.ClientBuilder;
import com.huaweicloud.sdk.core.SdkResponse;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.http.HttpConfig;
import com.huaweicloud.sdk.core.http.HttpMethod;
import com.huaweicloud.sdk.core.http.HttpRequestDef;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.time.Duration;
import java.util.List;

/** One call of the official SDK to each service. */
final class SdkCalls {

  private static final HttpRequestDef<Nothing, Projects> LIST_PROJECTS =
      HttpRequestDef.builder(HttpMethod.GET, Nothing.class, Projects.class)
          .withName("KeystoneListProjects")
          .withUri("/v3/projects")
          .withContentType("application/json")
          .build();

  private final FakeHuaweiCloud cloud;

  SdkCalls(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
  }

  void cce() {
    point(CceClient.newBuilder()).listClusters(new ListClustersRequest());
  }

  /** With a client that waits no longer for the next bytes of an answer. */
  ListClustersResponse cceWaitingFor(Duration atMost) {
    return point(
            CceClient.newBuilder()
                .withHttpConfig(
                    HttpConfig.getDefaultHttpConfig().withReadTimeout((int) atMost.toSeconds())))
        .listClusters(new ListClustersRequest());
  }

  void hss() {
    point(HssClient.newBuilder()).listMultiCloudClusters(0, 10);
  }

  /** On the SDK's core, as the client in the vendor's artefact for IAM does it. */
  void iam() {
    point(new ClientBuilder<>(client -> client)).syncInvokeHttp(new Nothing(), LIST_PROJECTS);
  }

  <T> T point(ClientBuilder<T> builder) {
    return builder
        .withCredential(
            new BasicCredentials()
                .withAk(cloud.credentials().accessKey())
                .withSk(cloud.credentials().secretKey())
                .withProjectId(cloud.projectId()))
        .withEndpoints(List.of(cloud.endpoint()))
        .build();
  }

  /** A request without parameters. */
  static final class Nothing {}

  /** What is in it does not matter here. */
  static final class Projects extends SdkResponse {}
}
