package com.example.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whoever is not the first user of a project reads, and writes nothing. */
@ResourceLock(value = "environment", mode = ResourceAccessMode.READ)
class ReaderTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder()
          .project(p -> p.user("admin", "Passw0rd!").user("auditor", "Passw0rd?"))
          .build();

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Test
  void is_forbidden_to_write(FakeHuaweiCloud cloud, @TempDir Path folder) throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.apiServer());
    String kubeconfig = obtain(cloud, cluster, logIn(cloud, "auditor", "Passw0rd?"));

    try (KubernetesClient client =
        new KubernetesClientBuilder().withConfig(Config.fromKubeconfig(kubeconfig)).build()) {
      assertThat(client.namespaces().list().getItems()).isNotEmpty();
      var settings =
          new ConfigMapBuilder()
              .withNewMetadata()
              .withName("settings")
              .withNamespace("default")
              .endMetadata()
              .build();
      assertThatThrownBy(() -> client.resource(settings).create())
          .isInstanceOfSatisfying(
              KubernetesClientException.class,
              refusal -> assertThat(refusal.getCode()).isEqualTo(403))
          .hasMessageContaining("cannot create resource \"configmaps\"");
    }

    Kubectl kubectl = Kubectl.with(folder, kubeconfig);
    assertThat(kubectl.run("auth", "can-i", "list", "pods")).isEqualTo("yes");
    assertThat(kubectl.fail("create", "configmap", "settings"))
        .contains("is forbidden", "cannot create resource \"configmaps\"");
  }

  private static String logIn(FakeHuaweiCloud cloud, String user, String password)
      throws IOException, InterruptedException {
    return post(
            cloud,
            "/v3/auth/tokens",
            "",
            """
            {"auth": {"identity": {"methods": ["password"],
                                   "password": {"user": {"name": "%s", "password": "%s",
                                                         "domain": {"name": "%s"}}}},
                      "scope": {"project": {"name": "cn-north-4"}}}}"""
                .formatted(user, password, cloud.iam().identity().domainName()))
        .headers()
        .firstValue("X-Subject-Token")
        .orElseThrow();
  }

  private static String obtain(FakeHuaweiCloud cloud, Cluster cluster, String token)
      throws IOException, InterruptedException {
    return post(
            cloud,
            "/api/v3/projects/" + cloud.projectId() + "/clusters/" + cluster.id() + "/clustercert",
            token,
            "{\"duration\": 30}")
        .body();
  }

  private static HttpResponse<String> post(
      FakeHuaweiCloud cloud, String path, String token, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(cloud.endpoint() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("X-Auth-Token", token);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
