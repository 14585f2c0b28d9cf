package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class OnboardingTest {

  @Test
  void hands_the_issued_kubeconfig_to_the_security_service(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster(c -> c.version("v1.29").publicIp("203.0.113.7"));
    var credentials =
        new BasicCredentials()
            .withAk(cloud.credentials().accessKey())
            .withSk(cloud.credentials().secretKey())
            .withProjectId(cloud.projectId());

    new Onboarding(cloud.endpoint(), credentials)
        .onboard(cluster.id(), "ywk-test", Duration.ofDays(30));

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
    assertThat(cloud).registeredOneCluster().hasName("ywk-test").hasKubeConfigOf(cluster);
  }
}
