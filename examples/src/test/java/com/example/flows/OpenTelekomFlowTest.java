package com.example.flows;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The provider opentelekomcloud/terraform-provider-opentelekomcloud. */
@FakeHuaweiCloudTest
class OpenTelekomFlowTest {

  private final FakeHuaweiCloud cloud;

  OpenTelekomFlowTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void finds_the_service_in_the_answer_to_its_password() throws Exception {
    String id = cloud.cce().addCluster().id();

    var answer = TokenClient.logIn(cloud, "\"project\": {\"name\": \"cn-north-4\"}");
    var cce = new TokenClient(addressOfCce(answer.json().at("/token/catalog")), answer.token());

    assertThat(cce.get(cluster(id)).json().at("/metadata/uid").asText()).isEqualTo(id);
  }

  @Test
  void asks_for_project_account_and_catalog_if_it_has_an_access_key() {
    var project = SignedClient.of(Clients.credentials(cloud), Clients.region(cloud));
    var account = SignedClient.of(Clients.globalCredentials(cloud), Clients.region(cloud));

    // Without it the provider does not start.
    JsonNode catalog = project.get("/v3/auth/catalog").path("catalog");

    assertThat(addressOfCce(catalog)).isEqualTo(cloud.endpoint());
    assertThat(account.client().getCredential()).isNotNull();
    assertThat(cloud)
        .receivedInOrder(
            request("KeystoneListProjects").with("name", "cn-north-4"),
            request("KeystoneListAuthDomains"),
            request("KeystoneShowCatalog").answeredWith(200));
  }

  @Test
  void turns_the_kubeconfig_into_yaml() throws Exception {
    var cluster = cloud.cce().addCluster();

    var answer =
        TokenClient.of(cloud).post(cluster(cluster.id()) + "/clustercert", "{\"duration\": -1}");
    Map<?, ?> json = new ObjectMapper().readValue(answer.body(), Map.class);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(Kubeconfig.parse(new Yaml().dump(json)))
        .isEqualTo(cloud.cce().issuedCertificates().get(0).kubeconfig());
  }

  @Test
  void reads_a_cluster_and_its_certificate_by_get() {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
    var cce = SignedClient.of(Clients.credentials(cloud), Clients.region(cloud));

    JsonNode shown = cce.get("/api/v3/projects/{project_id}/clusters/" + cluster.id());
    JsonNode certificate =
        cce.get("/api/v3/projects/{project_id}/clusters/" + cluster.id() + "/clustercert");

    // A list here, one object at Open Telekom Cloud: the provider takes both.
    assertThat(shown.at("/status/endpoints").findValuesAsText("url"))
        .containsExactly("https://192.0.2.7:5443", "https://203.0.113.7:5443");
    assertThat(certificate.path("clusters").findValuesAsText("server"))
        .containsExactly(
            "https://192.0.2.7:5443", "https://203.0.113.7:5443", "https://203.0.113.7:5443");
    assertThat(certificate.at("/users/0/user").fieldNames())
        .toIterable()
        .containsExactly("client-certificate-data", "client-key-data");
    assertThat(cloud).received(1, request("CreateClusterCert").answeredWith(200));
  }

  private String cluster(String id) {
    return "/api/v3/projects/" + cloud.projectId() + "/clusters/" + id;
  }

  private static String addressOfCce(JsonNode catalog) {
    for (JsonNode service : catalog) {
      if (service.path("type").asText().equals("ccev2.0")) {
        return service.at("/endpoints/0/url").asText();
      }
    }
    throw new AssertionError("No ccev2.0 in " + catalog);
  }
}
