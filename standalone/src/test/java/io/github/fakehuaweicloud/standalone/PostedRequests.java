package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The few requests that tests of the command line send. */
final class PostedRequests {

  private PostedRequests() {}

  static void obtainCertificate(LocalProject cloud, String clusterId) {
    post(
        cloud,
        "/api/v3/projects/"
            + PercentEncoding.encode(cloud.id())
            + "/clusters/"
            + clusterId
            + "/clustercert",
        "{\"duration\": 30}");
  }

  static void register(LocalProject cloud, String kubeconfig) {
    post(
        cloud,
        "/v5/" + cloud.id() + "/container/kubernetes/multi-cloud/clusters",
        "{\"name\": \"n\", \"provider\": \"self_built_idc\", \"kube_config\": \""
            + kubeconfig.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
            + "\"}");
  }

  private static void post(LocalProject cloud, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(cloud.endpoint() + path))
            .header("X-Auth-Token", cloud.identity().tokens().get(0))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      int status = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
      if (status != 200) {
        throw new AssertionError("Expected 200, got " + status + " to POST " + path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
