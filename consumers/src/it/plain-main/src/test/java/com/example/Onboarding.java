package com.example;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Endpoints;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** By the JDK's old client: a JVM that has used the new one takes 0.3 seconds to end. */
final class Onboarding {

  private Onboarding() {}

  static void by(FakeHuaweiCloud cloud) throws IOException {
    Endpoints.watch(cloud.endpoint());
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    String kubeconfig =
        post(
            cloud,
            "/api/v3/projects/" + cloud.projectId() + "/clusters/" + cluster.id() + "/clustercert",
            "{\"duration\": 30}");
    register(cloud, kubeconfig);
    register(cloud, Kubeconfig.parse(kubeconfig).toYaml());

    var issued = cloud.cce().issuedCertificates().get(0).kubeconfig();
    var registered = cloud.hss().multiCloudClusters();
    if (registered.size() != 2
        || !registered.stream().allMatch(each -> each.kubeconfig().equals(issued))) {
      throw new AssertionError("Expected the issued kubeconfig twice, got " + cloud.requests());
    }
  }

  private static void register(FakeHuaweiCloud cloud, String kubeconfig) throws IOException {
    post(
        cloud,
        "/v5/" + cloud.projectId() + "/container/kubernetes/multi-cloud/clusters",
        "{\"kube_config\": \""
            + kubeconfig.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
            + "\"}");
  }

  private static String post(FakeHuaweiCloud cloud, String path, String body) throws IOException {
    var connection =
        (HttpURLConnection) URI.create(cloud.endpoint() + path).toURL().openConnection();
    connection.setRequestProperty("X-Auth-Token", cloud.token());
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setDoOutput(true);
    connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    try (var answer = connection.getInputStream()) {
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
