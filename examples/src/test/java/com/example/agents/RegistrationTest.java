package com.example.agents;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequestFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.onboarding.Onboarding;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.hss.HssError;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class RegistrationTest {

  private final FakeHuaweiCloud cloud;
  private final Onboarding application;

  RegistrationTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.application =
        new Onboarding(
            cloud.endpoint(),
            new BasicCredentials()
                .withProjectId(cloud.projectId())
                .withAk(cloud.credentials().accessKey())
                .withSk(cloud.credentials().secretKey()));
  }

  @Test
  void registers_a_cluster_with_a_certificate_of_30_days() {
    var cluster = cloud.cce().addCluster(c -> c.version("v1.29").publicIp("203.0.113.7"));

    application.onboard(cluster.id(), "staging", Duration.ofDays(30));

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
    assertThat(cloud).registeredOneCluster().hasName("staging").hasKubeConfigOf(cluster);
  }

  @Test
  void passes_on_that_the_quota_is_used_up() {
    var cluster = cloud.cce().addCluster();
    cloud.hss().faults().next(Fault.error(HssError.QUOTAS_INSUFFICIENT));

    var thrown =
        catchThrowableOfType(
            ClientRequestException.class,
            () -> application.onboard(cluster.id(), "staging", Duration.ofDays(30)));

    assertThat(thrown.getErrorCode()).isEqualTo("HSS.1002");
    assertThat(cloud).registeredNoClusters();
  }

  @Test
  @AllowUnexpectedRequests
  void registers_nothing_when_the_validity_is_refused() {
    var cluster = cloud.cce().addCluster();

    assertThatThrownBy(() -> application.onboard(cluster.id(), "staging", Duration.ZERO))
        .isInstanceOf(ClientRequestException.class);

    assertThat(cloud).received(certificateRequestFor(cluster).with("duration", 0));
    assertThat(cloud).receivedRequest(0).broke("duration").wasAnsweredWith(400);
    assertThat(cloud).registeredNoClusters();
  }
}
