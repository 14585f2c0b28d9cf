package com.example.onboarding;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.huaweicloud.sdk.core.exception.ClientRequestException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Shows today what breaks under the contract of today. */
class NewestEditionTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.cceEdition(CceEdition.latest())).build();

  @Test
  @AllowUnexpectedRequests
  void ten_years_are_too_long(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    var onboarding = new Onboarding(cloud.endpoint(), SdkClients.credentials(cloud));

    assertThatExceptionOfType(ClientRequestException.class)
        .isThrownBy(() -> onboarding.onboard(cluster.id(), "c", Duration.ofDays(3650)));
    FakeHuaweiCloudAssertions.assertThat(cloud).receivedOneRequest().broke("duration");
  }

  @Test
  void three_years_are_not(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    var onboarding = new Onboarding(cloud.endpoint(), SdkClients.credentials(cloud));

    onboarding.onboard(cluster.id(), "c", Duration.ofDays(1095));

    FakeHuaweiCloudAssertions.assertThat(cloud)
        .issuedOneCertificateFor(cluster)
        .isValidFor(Duration.ofDays(1095));
  }
}
