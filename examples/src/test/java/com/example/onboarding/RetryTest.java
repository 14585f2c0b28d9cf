package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequest;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Calls fail when the test says so. */
@FakeHuaweiCloudTest
class RetryTest {

  private final FakeHuaweiCloud cloud;
  private final Cluster cluster;
  private final KubeconfigKeeper keeper;

  RetryTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cluster = cloud.cce().addCluster();
    this.keeper =
        new KubeconfigKeeper(
            SdkClients.cce(cloud, SdkClients.credentials(cloud)), cluster.id(), cloud.clock());
  }

  @Test
  void survives_being_throttled_twice() {
    cloud.cce().faults().next(2, Fault.throttled());

    keeper.kubeconfig();

    assertThat(cloud)
        .receivedInOrder(
            certificateRequest().answeredWith(429),
            certificateRequest().answeredWith(429),
            certificateRequest().answeredWith(200));
    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
  }

  @Test
  void gives_up_after_three_retries() {
    cloud.cce().faults().next(10, Fault.gatewayTimeout());

    assertThatExceptionOfType(ServiceResponseException.class).isThrownBy(keeper::kubeconfig);
    assertThat(cloud).received(4, certificateRequest().answeredWith(504)).issuedNoCertificates();
  }
}
