package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudSoftAssertions.assertSoftly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Endpoints;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.error.AssertJMultipleFailuresError;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class OnboardingTest {

  private final FakeHuaweiCloud cloud;
  private final HuaweiCloud huaweiCloud;

  OnboardingTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.huaweiCloud = new HuaweiCloud(cloud.endpoint(), cloud.projectId(), cloud.token());
    Endpoints.watch(cloud.endpoint());
  }

  @Test
  void is_on_the_module_path() {
    assertThat(OnboardingTest.class.getModule()).isSameAs(HuaweiCloud.class.getModule());
    assertThat(OnboardingTest.class.getModule().isNamed()).isTrue();
    assertThat(FakeHuaweiCloudTest.class.getModule().isNamed()).isTrue();
  }

  @Test
  void hands_the_issued_kubeconfig_to_the_security_service() throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    huaweiCloud.protect("of-json", huaweiCloud.kubeconfigOf(cluster.id()));

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
    assertThat(cloud).registeredOneCluster().hasName("of-json").hasKubeConfigOf(cluster);
  }

  @Test
  void hands_over_a_kubeconfig_that_opens_a_cluster() throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.apiServer());
    cloud.hss().connectToClusters();

    huaweiCloud.protect("connected", huaweiCloud.kubeconfigOf(cluster.id()));

    assertThat(cloud).registeredOneCluster().hasStatus(MultiCloudClusterStatus.CONNECT_SUCCESS);
    assertThat(cloud.cce().apiServer(cluster).calls()).hasSize(1);
  }

  @Test
  void hands_it_over_as_yaml_too() throws Exception {
    var cluster = cloud.cce().addCluster();

    var kubeconfig = Kubeconfig.parse(huaweiCloud.kubeconfigOf(cluster.id()));
    huaweiCloud.protect("of-yaml", kubeconfig.toYaml());

    assertThat(cloud).registeredOneCluster().hasName("of-yaml").hasKubeConfigOf(cluster);
  }

  @Test
  void is_told_every_failure_of_soft_assertions() throws Exception {
    var cluster = cloud.cce().addCluster();

    huaweiCloud.protect("staging", huaweiCloud.kubeconfigOf(cluster.id()));

    assertThatThrownBy(
            () ->
                assertSoftly(
                    softly -> {
                      softly.assertThat(cloud).receivedNoRequests();
                      softly.assertThat(cloud).receivedRequests().hasSize(4);
                      softly.assertThat(cloud).receivedRequest(0).wasAnsweredWith(201);
                      softly.assertThat(cloud).registeredOneCluster().hasName("production");
                      softly
                          .assertThat(cloud)
                          .issuedOneCertificateFor(cluster)
                          .isValidFor(Duration.ofDays(31))
                          .kubeconfig()
                          .hasCurrentContext("nowhere")
                          .clientCertificate()
                          .isValidAt(Instant.EPOCH);
                      softly.assertThat("AssertJ's own").isEmpty();
                    }))
        .isInstanceOfSatisfying(
            AssertJMultipleFailuresError.class,
            several -> assertThat(several.getFailures()).hasSize(8))
        .hasMessageContaining("Expected size: 4 but was: 2")
        .hasMessageContaining("a request answered with 201")
        .hasMessageContaining("with name \"production\"")
        .hasMessageContaining("a certificate valid for 31 days")
        .hasMessageContaining("a certificate valid at 1970-01-01")
        .hasMessageContaining("AssertJ's own");
  }
}
