package com.example

import io.github.fakehuaweicloud.FakeHuaweiCloud
import io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat
import io.github.fakehuaweicloud.consumers.Client
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig
import java.time.Duration
import org.junit.jupiter.api.Test

@FakeHuaweiCloudTest
class OnboardingTest(private val cloud: FakeHuaweiCloud) {

  @Test
  fun `hands the issued kubeconfig to the security service`() {
    val cluster = cloud.cce().addCluster { it.version("v1.29").publicIp("203.0.113.7") }

    val kubeconfig = Client.obtainCertificate(cloud, cluster.id())
    Client.registerKubeconfig(cloud, kubeconfig)
    Client.registerKubeconfig(cloud, Kubeconfig.parse(kubeconfig).toYaml())

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30))
    assertThat(cloud).registeredCluster(0).hasKubeConfigOf(cluster)
    assertThat(cloud).registeredCluster(1).hasKubeConfigOf(cluster)
  }
}
