package io.github.fakehuaweicloud.benchmarks.client;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.SdkHmacSigner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Requests of a project, ready to be sent as often as one likes. */
public final class Calls {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  private Calls() {}

  public static byte[] certificate(FakeHuaweiCloud cloud, String cluster) {
    return Requests.of(
        "POST",
        cloud.endpoint(),
        "/api/v3/projects/" + cloud.projectId() + "/clusters/" + cluster + "/clustercert",
        cloud.token(),
        Requests.CERTIFICATE_BODY);
  }

  /** The shortest way through the gateway to an endpoint that has next to nothing to do. */
  public static byte[] clusters(FakeHuaweiCloud cloud) {
    return Requests.of(
        "GET",
        cloud.endpoint(),
        "/api/v3/projects/" + cloud.projectId() + "/clusters",
        cloud.token(),
        "");
  }

  /** The body of {@link #registration}, as big as those that come from the fake. */
  public static String registrationBody(FakeHuaweiCloud cloud) throws IOException {
    try (Connection connection = new Connection(cloud.endpoint())) {
      byte[] kubeconfig = connection.send(certificate(cloud, cloud.cce().addCluster().id()), 200);
      return Requests.registration(new String(kubeconfig, StandardCharsets.UTF_8));
    }
  }

  public static byte[] registration(FakeHuaweiCloud cloud, String body) {
    return Requests.of("POST", cloud.endpoint(), registrations(cloud), cloud.token(), body);
  }

  /** The same, signed; good for a quarter of an hour. */
  public static byte[] signedRegistration(FakeHuaweiCloud cloud, String body) {
    String date = DATE.format(cloud.clock().instant().atOffset(ZoneOffset.UTC));
    String authorization =
        new SdkHmacSigner(cloud.credentials().accessKey(), cloud.credentials().secretKey())
            .authorization(
                "POST",
                registrations(cloud) + "/",
                "",
                Map.of("X-Sdk-Date", date),
                SdkHmacSigner.sha256(body.getBytes(StandardCharsets.UTF_8)));
    return Requests.of(
        "POST",
        cloud.endpoint(),
        registrations(cloud),
        new String[] {"X-Sdk-Date: " + date, "Authorization: " + authorization},
        body);
  }

  private static String registrations(FakeHuaweiCloud cloud) {
    return "/v5/" + cloud.projectId() + "/container/kubernetes/multi-cloud/clusters";
  }
}
