package com.example

import io.github.fakehuaweicloud.FakeHuaweiCloud
import io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat
import io.github.fakehuaweicloud.consumers.Endpoints
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import org.junit.jupiter.api.Test

@FakeHuaweiCloudTest
class OnboardingTest(private val cloud: FakeHuaweiCloud) {

  @Test
  fun `hands the issued kubeconfig to the security service`() {
    Endpoints.watch(cloud.endpoint())
    val cluster = cloud.cce().addCluster { it.version("v1.29").publicIp("203.0.113.7") }

    val kubeconfig =
      post(
        "/api/v3/projects/${cloud.projectId()}/clusters/${cluster.id()}/clustercert",
        """{"duration": 30}""",
      )
    post(
      "/v5/${cloud.projectId()}/container/kubernetes/multi-cloud/clusters",
      """{"kube_config": "${kubeconfig.replace("\"", "\\\"")}"}""",
    )

    assertThat(cloud).issuedOneCertificateFor(cluster).validFor(Duration.ofDays(30))
    assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster)
  }

  private fun post(path: String, body: String): String {
    val request =
      HttpRequest.newBuilder(URI(cloud.endpoint() + path))
        .header("X-Auth-Token", cloud.token())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build()
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body()
  }
}
