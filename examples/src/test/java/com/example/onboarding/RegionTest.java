package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.core.ClientBuilder;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import com.huaweicloud.sdk.core.exception.SdkException;
import com.huaweicloud.sdk.core.region.Region;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Clients that are built by region, as in production: they look their project up at IAM. */
@FakeHuaweiCloudTest
class RegionTest {

  private final FakeHuaweiCloud cloud;

  RegionTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void a_client_without_a_project_id_finds_its_project_by_the_region() {
    var cluster = cloud.cce().addCluster();

    var credentials =
        new BasicCredentials()
            .withAk(cloud.credentials().accessKey())
            .withSk(cloud.credentials().secretKey())
            .withIamEndpoint(cloud.endpoint());
    var client =
        CceClient.newBuilder()
            .withCredential(credentials)
            .withRegion(new Region("cn-north-4", cloud.endpoint()))
            .build();
    var certificate =
        client.createKubernetesClusterCert(SdkClients.certificateRequest(cluster, 30));

    assertThat(certificate.getKind()).isEqualTo("Config");
    assertThat(cloud.requests())
        .extracting(RecordedRequest::target)
        .startsWith("/v3/projects?name=cn-north-4");
    assertThat(cloud).issuedOneCertificateFor(cluster);
  }

  @Test
  void a_client_of_a_region_without_a_project_is_told_so() {
    var builder =
        CceClient.newBuilder()
            .withCredential(
                new BasicCredentials()
                    .withAk(cloud.credentials().accessKey())
                    .withSk(cloud.credentials().secretKey())
                    .withIamEndpoint(cloud.endpoint()))
            .withRegion(new Region("ap-southeast-3", cloud.endpoint()));

    assertThatThrownBy(builder::build)
        .isInstanceOf(SdkException.class)
        .hasMessageContaining(cloud.requests().get(0).requestId());
  }

  @Test
  void a_client_with_global_credentials_finds_its_account() {
    var credentials =
        new GlobalCredentials()
            .withAk(cloud.credentials().accessKey())
            .withSk(cloud.credentials().secretKey())
            .withIamEndpoint(cloud.endpoint());

    var builder =
        new ClientBuilder<>(client -> client, "GlobalCredentials")
            .withCredential(credentials)
            .withRegion(new Region("cn-north-4", cloud.endpoint()));
    builder.build();

    assertThat(((GlobalCredentials) builder.getCredential()).getDomainId())
        .isEqualTo(cloud.iam().identity().domainId());
  }
}
