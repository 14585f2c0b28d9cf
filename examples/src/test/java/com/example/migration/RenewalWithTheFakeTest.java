package com.example.migration;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequestFor;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class RenewalWithTheFakeTest {

  @Test
  void tries_again_when_the_service_is_busy(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    cloud.cce().faults().next(Fault.error(CceError.INTERNAL));

    new Renewal(cce(cloud)).renew(cluster.id(), 30);

    assertThat(cloud).received(2, certificateRequestFor(cluster).with("duration", 30));
    assertThat(cloud).issuedOneCertificateFor(cluster);
  }

  private static CceClient cce(FakeHuaweiCloud cloud) {
    return CceClient.newBuilder()
        .withEndpoints(List.of(cloud.endpoint()))
        .withCredential(
            new BasicCredentials()
                .withProjectId(cloud.projectId())
                .withAk(cloud.credentials().accessKey())
                .withSk(cloud.credentials().secretKey()))
        .build();
  }
}
