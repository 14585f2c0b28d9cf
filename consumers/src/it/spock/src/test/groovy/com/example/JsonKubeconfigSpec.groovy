package com.example

import io.github.fakehuaweicloud.FakeHuaweiCloud
import io.github.fakehuaweicloud.FakeHuaweiCloudServer
import io.github.fakehuaweicloud.consumers.Client
import io.github.fakehuaweicloud.consumers.SharedServer
import spock.lang.AutoCleanup
import spock.lang.Specification

class JsonKubeconfigSpec extends Specification {

  @AutoCleanup
  FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared().newProject()

  def 'hands the issued kubeconfig to the security service'() {
    given:
    def cluster = cloud.cce().addCluster { it.publicIp('203.0.113.7') }

    when:
    Client.registerKubeconfig(cloud, Client.obtainCertificate(cloud, cluster.id()))

    then:
    def certificate = cloud.cce().issuedCertificates().first()
    certificate.cluster() == cluster
    cloud.hss().multiCloudClusters()*.kubeconfig() == [certificate.kubeconfig()]
    cloud.requestLog().unexpected().empty
  }

  def 'has a project of its own on the server of all'() {
    expect:
    SharedServer.gaveNewProject(cloud)
    cloud.requests().empty
  }
}
