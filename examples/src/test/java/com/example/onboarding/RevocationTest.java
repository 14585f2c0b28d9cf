package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.revocationRequest;

import com.huaweicloud.sdk.cce.v3.model.CertRevokeConfigRequestBody;
import com.huaweicloud.sdk.cce.v3.model.RevokeKubernetesClusterCertRequest;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.Test;

/** What somebody drew who has left the team opens nothing any more. */
@FakeHuaweiCloudTest
class RevocationTest {

  @Test
  void ends_the_certificates_that_a_user_drew_before(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    var client = SdkClients.cce(cloud, SdkClients.credentials(cloud));
    var user = cloud.iam().identity().userId();
    client.createKubernetesClusterCert(SdkClients.certificateRequest(cluster, 30));

    client.revokeKubernetesClusterCert(
        new RevokeKubernetesClusterCertRequest()
            .withClusterId(cluster.id())
            .withBody(new CertRevokeConfigRequestBody().withUserId(user)));
    client.createKubernetesClusterCert(SdkClients.certificateRequest(cluster, 30));

    assertThat(cloud).received(1, revocationRequest().with("userId", user));
    assertThat(cloud).issuedCertificate(0).isRevoked();
    assertThat(cloud).issuedCertificate(1).isNotRevoked();
  }
}
