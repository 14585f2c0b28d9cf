package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user needs to install the agent: its network, its images, its manifests. */
class AgentInstallationTest {

  @Test
  void connects_to_an_address_that_belongs_to_the_project() {
    try (FakeHuaweiCloud cloud = Clouds.newProject(p -> p.region("cn-north-7"));
        FakeHuaweiCloud neighbour = Clouds.newProject()) {
      JsonNode network = network(cloud);

      assertThat(network.path("anp_address").asText()).matches("100(\\.\\d{1,3}){3}");
      assertThat(network.path("agent_address").asText()).matches("100(\\.\\d{1,3}){3}");
      assertThat(network.path("region_id").asText()).isEqualTo("cn-north-7");
      assertThat(network(cloud)).isEqualTo(network).isNotEqualTo(network(neighbour));
    }
  }

  @Test
  void is_a_sequence_of_manifests_that_begins_with_the_role() throws IOException {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      List<JsonNode> manifests = script(cloud, cloud.hss().addMultiCloudCluster().id());

      assertThat(manifests)
          .extracting(manifest -> manifest.path("kind").asText())
          .containsExactly(
              "Role",
              "RoleBinding",
              "ClusterRole",
              "ClusterRoleBinding",
              "ServiceAccount",
              "ConfigMap",
              "Deployment",
              "DaemonSet");
      assertThat(manifests.get(0).at("/metadata/name").asText()).isEqualTo("hssRole");
      assertThat(manifests.get(0).at("/metadata/namespace").asText()).isEqualTo("hss");
      assertThat(manifests)
          .allSatisfy(manifest -> assertThat(manifest.path("apiVersion").asText()).isNotEmpty());
    }
  }

  @Test
  void asks_for_the_permissions_that_hss_reports() throws IOException {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();
      List<JsonNode> manifests = script(cloud, cluster.id());
      List<String> asked = new ArrayList<>();
      List.of(manifests.get(0), manifests.get(2))
          .forEach(
              role ->
                  role.path("rules").forEach(rule -> asked.add(rule.at("/resources/0").asText())));

      assertThat(asked)
          .containsExactlyInAnyOrderElementsOf(
              Clouds.multiCloud(
                      cloud, "GET", "/clusters/" + cluster.id() + "/permissions?limit=200", "")
                  .json()
                  .findValuesAsText("resources"));
    }
  }

  @Test
  void is_set_up_as_the_cluster_was_registered() throws IOException {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String id =
          Clouds.createMultiCloudCluster(
                  cloud,
                  """
                  {"name": "ywk-test", "image_repo": "https://harbor.example.com/",
                   "organization": "security", "image_arch": "arm", "container_name": "guard",
                   "anp_proxy": "10.0.0.1:8091", "hostguard_proxy": "10.0.0.2:10180",
                   "dns_policy": "clusterfirstwithhostnet", "dns_config": "8.8.8.8;1.1.1.1",
                   "kube_config": "{}"}
                  """)
              .text("cluster_id");
      List<JsonNode> manifests = script(cloud, id);
      JsonNode config = manifests.get(5).path("data");
      JsonNode pod = manifests.get(7).at("/spec/template/spec");

      assertThat(config.path("cluster_id").asText()).isEqualTo(id);
      assertThat(config.path("cluster_name").asText()).isEqualTo("ywk-test");
      assertThat(config.path("project_id").asText()).isEqualTo(cloud.projectId());
      assertThat(config.path("anp_proxy").asText()).isEqualTo("10.0.0.1:8091");
      assertThat(config.path("hostguard_proxy").asText()).isEqualTo("10.0.0.2:10180");
      assertThat(config.path("anp_address")).isEqualTo(network(cloud).path("anp_address"));
      assertThat(pod.at("/containers/0/image").asText())
          .isEqualTo("harbor.example.com/security/hostguard:3.2.10");
      assertThat(pod.at("/containers/0/name").asText()).isEqualTo("guard");
      assertThat(pod.path("nodeSelector").path("kubernetes.io/arch").asText()).isEqualTo("arm64");
      assertThat(pod.path("dnsPolicy").asText()).isEqualTo("ClusterFirstWithHostNet");
      assertThat(pod.at("/dnsConfig/nameservers").toString())
          .isEqualTo("[\"8.8.8.8\",\"1.1.1.1\"]");
    }
  }

  @Test
  void needs_the_images_in_the_users_repository() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      JsonNode commands = commands(cloud, "image_repo=harbor.example.com&password=p", "");

      assertThat(commands.path("image_command").asText())
          .isEqualTo(
              "unzip hss-images.zip"
                  + " && docker load -i anp-agent.tar"
                  + " && docker tag anp-agent:3.2.10 'harbor.example.com/security/anp-agent:3.2.10'"
                  + " && docker push 'harbor.example.com/security/anp-agent:3.2.10'"
                  + " && docker load -i hostguard.tar"
                  + " && docker tag hostguard:3.2.10 'harbor.example.com/security/hostguard:3.2.10'"
                  + " && docker push 'harbor.example.com/security/hostguard:3.2.10'");
      assertThat(commands.path("secret_command").asText())
          .isEqualTo(
              "kubectl create namespace hss && kubectl create secret docker-registry hss-registry"
                  + " --namespace=hss --docker-server='harbor.example.com'"
                  + " --docker-username='robot' --docker-password='p'");
      assertThat(commands.path("images_download_url").asText()).endsWith("/hss-images.zip");
    }
  }

  @Test
  void with_docker_needs_the_plug_in_s_image() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(
              commands(cloud, "image_repo=h&password=p", "&plug_type=docker")
                  .path("image_command")
                  .asText())
          .contains("docker push 'h/security/docker-plugin:3.2.10'")
          .doesNotContain("hostguard");
    }
  }

  @Test
  void quotes_for_the_shell_what_the_user_sent() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(
              commands(cloud, "image_repo=h%24(x)&password=it's%20%60x%60%3B", "")
                  .path("secret_command")
                  .asText())
          .contains("--docker-server='h$(x)'", "--docker-password='it'\\''s `x`;'");
    }
  }

  private static JsonNode network(FakeHuaweiCloud cloud) {
    return Clouds.multiCloud(cloud, "GET", "/agent-network", "").json();
  }

  private static JsonNode commands(FakeHuaweiCloud cloud, String query, String more) {
    return Clouds.multiCloud(
            cloud,
            "GET",
            "/image-upload-command?organization=security&username=robot&" + query + more,
            "")
        .json();
  }

  private static List<JsonNode> script(FakeHuaweiCloud cloud, String id) throws IOException {
    String script =
        Clouds.multiCloud(cloud, "GET", "/clusters/" + id + "/agent/install-script", "")
            .text("install_script");
    try (var values = new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(script)) {
      return values.readAll();
    }
  }
}
