package com.example;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Puts a CCE cluster under the protection of the Host Security Service. */
@Singleton
public class HuaweiCloud {

  private final HttpClient http = HttpClient.newHttpClient();

  private final String endpoint;
  private final String projectId;
  private final String token;

  HuaweiCloud(
      @Value("${huaweicloud.endpoint}") String endpoint,
      @Value("${huaweicloud.project-id}") String projectId,
      @Value("${huaweicloud.token}") String token) {
    this.endpoint = endpoint;
    this.projectId = projectId;
    this.token = token;
  }

  public String kubeconfigOf(String clusterId) throws IOException, InterruptedException {
    return post(
        "/api/v3/projects/" + projectId + "/clusters/" + clusterId + "/clustercert",
        "{\"duration\": 30}");
  }

  public void protect(String name, String kubeconfig) throws IOException, InterruptedException {
    post(
        "/v5/" + projectId + "/container/kubernetes/multi-cloud/clusters",
        "{\"name\": \"%s\", \"kube_config\": \"%s\"}"
            .formatted(
                name, kubeconfig.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")));
  }

  private String post(String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoint + path))
            .header("X-Auth-Token", token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
    return response.body();
  }
}
