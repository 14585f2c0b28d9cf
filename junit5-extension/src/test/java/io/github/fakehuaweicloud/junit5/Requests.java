package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The few requests that tests of the extension send. */
public final class Requests {

  private Requests() {}

  /** Asks CCE for a certificate and gives the status of the answer. */
  public static int certificate(FakeHuaweiCloud cloud, String clusterId, String body) {
    return post(
        cloud,
        "/api/v3/projects/" + cloud.projectId() + "/clusters/" + clusterId + "/clustercert",
        body);
  }

  /** Asks HSS to register a cluster and gives the status of the answer. */
  public static int register(FakeHuaweiCloud cloud, String body) {
    return post(
        cloud, "/v5/" + cloud.projectId() + "/container/kubernetes/multi-cloud/clusters", body);
  }

  /** Sends a POST with the project's token and gives the status of the answer. */
  public static int post(FakeHuaweiCloud cloud, String path, String body) {
    return post(cloud, path, body, cloud.token());
  }

  /** Sends a POST with any token and gives the status of the answer. */
  public static int post(FakeHuaweiCloud cloud, String path, String body, String token) {
    return post(cloud.endpoint(), path, body, token);
  }

  /** Sends a POST to any endpoint and gives the status of the answer. */
  public static int post(String endpoint, String path, String body, String token) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(endpoint + path).toURL().openConnection();
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      connection.setRequestProperty("X-Auth-Token", token);
      connection.setRequestProperty("Content-Type", "application/json");
      connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
      return connection.getResponseCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
