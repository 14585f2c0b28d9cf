package io.github.fakehuaweicloud.consumers;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A client of both endpoints, for consumers that bring none of their own. */
public final class Client {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Client() {}

  /**
   * Obtains a kubeconfig from CCE.
   *
   * @param cloud the project
   * @param clusterId the cluster
   * @return the body of the answer
   * @throws IOException if there is no answer
   * @throws InterruptedException if the test is told to stop
   */
  public static String obtainCertificate(FakeHuaweiCloud cloud, String clusterId)
      throws IOException, InterruptedException {
    return post(
        cloud,
        "/api/v3/projects/" + cloud.projectId() + "/clusters/" + clusterId + "/clustercert",
        "{\"duration\": 30}");
  }

  /**
   * Registers a cluster with HSS.
   *
   * @param cloud the project
   * @param body the body of the request
   * @return the body of the answer
   * @throws IOException if there is no answer
   * @throws InterruptedException if the test is told to stop
   */
  public static String register(FakeHuaweiCloud cloud, String body)
      throws IOException, InterruptedException {
    return post(
        cloud, "/v5/" + cloud.projectId() + "/container/kubernetes/multi-cloud/clusters", body);
  }

  /**
   * Registers a cluster by its kubeconfig with HSS. Consumers bring any library for JSON, or none.
   *
   * @param cloud the project
   * @param kubeconfig the kubeconfig, in JSON or YAML
   * @return the body of the answer
   * @throws IOException if there is no answer
   * @throws InterruptedException if the test is told to stop
   */
  public static String registerKubeconfig(FakeHuaweiCloud cloud, String kubeconfig)
      throws IOException, InterruptedException {
    String text = kubeconfig.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return register(cloud, "{\"kube_config\": \"" + text + "\"}");
  }

  private static String post(FakeHuaweiCloud cloud, String path, String body)
      throws IOException, InterruptedException {
    Endpoints.watch(cloud.endpoint());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(cloud.endpoint() + path))
            .header("X-Auth-Token", cloud.token())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return HTTP.send(request, BodyHandlers.ofString()).body();
  }
}
