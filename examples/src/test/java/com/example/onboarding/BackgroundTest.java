package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudSoftAssertions.assertSoftly;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The application works in the background, and the test waits no longer than it must. */
@FakeHuaweiCloudTest
class BackgroundTest {

  @Test
  void waits_until_the_cluster_is_registered(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    var onboarding = new Onboarding(cloud.endpoint(), SdkClients.credentials(cloud));

    var work =
        CompletableFuture.supplyAsync(
            () -> onboarding.onboard(cluster.id(), "staging", Duration.ofDays(30)));

    assertThat(cloud)
        .eventually(Duration.ofSeconds(30), it -> it.registeredOneCluster().hasName("staging"));
    assertSoftly(
        softly -> {
          softly.assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
          softly.assertThat(cloud).registeredOneCluster().hasProvider("self_built_hw");
          softly.assertThat(work).succeedsWithin(Duration.ofSeconds(30));
        });
  }
}
