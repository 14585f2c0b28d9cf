package com.example.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class OfficialSdkTest {

  private final FakeHuaweiCloud cloud;

  OfficialSdkTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void obtains_a_certificate_of_a_cluster_without_public_ip() {
    var cluster = cloud.cce().addCluster();

    var certificate =
        SdkClients.cce(cloud, SdkClients.credentials(cloud))
            .createKubernetesClusterCert(SdkClients.certificateRequest(cluster, 30));

    assertThat(certificate.getCurrentContext()).isEqualTo("internal");
    assertThat(certificate.getClusters()).hasSize(1);
    assertThat(certificate.getPortID()).isEqualTo(cluster.portId());
  }

  @Test
  void obtains_a_certificate_of_a_cluster_with_public_ip() {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    var certificate =
        SdkClients.cce(cloud, SdkClients.credentials(cloud))
            .createKubernetesClusterCert(SdkClients.certificateRequest(cluster, -1));

    assertThat(certificate.getCurrentContext()).isEqualTo("external");
    assertThat(certificate.getClusters())
        .extracting(entry -> entry.getName())
        .containsExactly("internalCluster", "externalCluster", "externalClusterTLSVerify");
    assertThat(certificate.getClusters().get(1).getCluster().getInsecureSkipTlsVerify()).isTrue();
  }

  @Test
  @AllowUnexpectedRequests
  void throws_what_a_wrong_secret_key_deserves() {
    var cluster = cloud.cce().addCluster();
    var credentials = SdkClients.credentials(cloud).withSk("wrong");

    var refusal =
        catchThrowableOfType(
            ClientRequestException.class,
            () ->
                SdkClients.cce(cloud, credentials)
                    .createKubernetesClusterCert(SdkClients.certificateRequest(cluster, 30)));

    assertThat(refusal.getHttpStatusCode()).isEqualTo(401);
    assertThat(refusal.getErrorCode()).isEqualTo("APIGW.0301");
    assertThat(refusal.getErrorMsg())
        .startsWith("Incorrect IAM authentication information: verify aksk signature fail");
    assertThat(refusal.getRequestId()).isEqualTo(cloud.requests().get(0).requestId());
  }

  @Test
  @AllowUnexpectedRequests
  void throws_what_a_duration_of_zero_days_deserves() {
    var cluster = cloud.cce().addCluster();

    var refusal =
        catchThrowableOfType(
            ClientRequestException.class,
            () ->
                SdkClients.cce(cloud, SdkClients.credentials(cloud))
                    .createKubernetesClusterCert(SdkClients.certificateRequest(cluster, 0)));

    assertThat(refusal.getHttpStatusCode()).isEqualTo(400);
    assertThat(refusal.getErrorCode()).isEqualTo("CCE_CM.0004");
  }

  @Test
  void signs_with_temporary_credentials() {
    var cluster = cloud.cce().addCluster();
    var temporary = cloud.iam().issueTemporaryCredentials(Duration.ofHours(1));
    var credentials =
        new BasicCredentials()
            .withAk(temporary.accessKey())
            .withSk(temporary.secretKey())
            .withSecurityToken(temporary.securityToken().orElseThrow())
            .withProjectId(cloud.projectId());

    var certificate =
        SdkClients.cce(cloud, credentials)
            .createKubernetesClusterCert(SdkClients.certificateRequest(cluster, 30));

    assertThat(certificate.getKind()).isEqualTo("Config");
  }
}
