package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.Wire;
import java.util.List;

/** The few requests that tests of the extension send. */
public final class Requests {

  private Requests() {}

  /** Asks CCE for a certificate and gives the status of the answer. */
  public static int certificate(FakeHuaweiCloud cloud, String clusterId, String body) {
    return post(cloud, Paths.certificate(cloud.projectId(), clusterId), body);
  }

  /** Asks HSS to register a cluster and gives the status of the answer. */
  public static int register(FakeHuaweiCloud cloud, String body) {
    return post(cloud, Paths.multiCloudClusters(cloud.projectId()), body);
  }

  /** Sends a GET with the project's token and gives the status of the answer. */
  public static int get(FakeHuaweiCloud cloud, String target) {
    return Wire.request(
            "GET", cloud.endpoint(), target, List.of("X-Auth-Token: " + cloud.token()), "")
        .status();
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
    return Wire.post(
            endpoint,
            path,
            List.of("X-Auth-Token: " + token, "Content-Type: application/json"),
            body)
        .status();
  }
}
