package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.consumers.SharedServer;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;

public class OnboardingSteps {

  private final FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared().newProject();
  private Cluster cluster;

  @After
  public void close_the_project() {
    cloud.close();
  }

  @Given("a cluster")
  public void a_cluster() {
    cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
  }

  @When("its kubeconfig is registered in {word}")
  public void its_kubeconfig_is_registered(String format) throws Exception {
    String json = Client.obtainCertificate(cloud, cluster.id());
    Client.registerKubeconfig(
        cloud, format.equals("YAML") ? Kubeconfig.parse(json).toYaml() : json);
  }

  @Then("the security service holds it")
  public void the_security_service_holds_it() {
    var certificate = cloud.cce().issuedCertificates().get(0);
    assertThat(certificate.cluster()).isEqualTo(cluster);
    assertThat(cloud.hss().multiCloudClusters())
        .extracting(MultiCloudCluster::kubeconfig)
        .containsExactly(certificate.kubeconfig());
    assertThat(cloud.requestLog().unexpected()).isEmpty();
  }

  @Then("the scenario has a project of its own on the server of all")
  public void the_scenario_has_a_project_of_its_own() {
    SharedServer.gaveNewProject(cloud);
  }
}
