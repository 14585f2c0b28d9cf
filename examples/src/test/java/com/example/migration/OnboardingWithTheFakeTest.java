package com.example.migration;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import com.example.onboarding.Onboarding;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class OnboardingWithTheFakeTest {

  @Test
  void hands_the_kubeconfig_to_the_security_service(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();

    new Onboarding(
            cloud.endpoint(),
            new BasicCredentials()
                .withProjectId(cloud.projectId())
                .withAk(cloud.credentials().accessKey())
                .withSk(cloud.credentials().secretKey()))
        .onboard(cluster.id(), "staging", Duration.ofDays(30));

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
    assertThat(cloud).registeredOneCluster().hasName("staging").hasKubeConfigOf(cluster);
  }
}
