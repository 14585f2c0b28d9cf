package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Time moves when the test says so. */
class RotationTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.signaturesFollowSystemTime()).build();

  private final FakeHuaweiCloud cloud;
  private final KubeconfigKeeper keeper;

  RotationTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    Cluster cluster = cloud.cce().addCluster();
    this.keeper =
        new KubeconfigKeeper(
            SdkClients.cce(cloud, SdkClients.credentials(cloud)), cluster.id(), cloud.clock());
  }

  @Test
  void renews_a_certificate_ten_days_before_it_expires() {
    var first = keeper.kubeconfig();

    cloud.clock().advance(Duration.ofDays(19));
    assertThat(keeper.kubeconfig()).isSameAs(first);

    cloud.clock().advance(Duration.ofDays(1));
    assertThat(keeper.kubeconfig()).isNotSameAs(first);
    assertThat(cloud).issuedCertificates().hasSize(2);
  }
}
