package com.example

import io.github.fakehuaweicloud.FakeHuaweiCloud
import io.github.fakehuaweicloud.FakeHuaweiCloudServer
import io.github.fakehuaweicloud.consumers.Client
import io.github.fakehuaweicloud.consumers.SharedServer
import io.kotest.core.spec.style.FunSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.shouldBe

class JsonKubeconfigTest : FunSpec({
  lateinit var cloud: FakeHuaweiCloud

  beforeEach { cloud = FakeHuaweiCloudServer.shared().newProject() }

  afterEach { cloud.close() }

  test("hands the issued kubeconfig to the security service") {
    val cluster = cloud.cce().addCluster { it.publicIp("203.0.113.7") }

    Client.registerKubeconfig(cloud, Client.obtainCertificate(cloud, cluster.id()))

    val certificate = cloud.cce().issuedCertificates().single()
    certificate.cluster() shouldBe cluster
    cloud.hss().multiCloudClusters().map { it.kubeconfig() } shouldContainExactly
      listOf(certificate.kubeconfig())
    cloud.requestLog().unexpected().shouldBeEmpty()
  }

  test("has a project of its own on the server of all") {
    SharedServer.gaveNewProject(cloud)
    cloud.requests().shouldBeEmpty()
  }
})
