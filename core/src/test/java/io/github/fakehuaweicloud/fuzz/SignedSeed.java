package io.github.fakehuaweicloud.fuzz;

import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.SdkHmacSigner;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request whose signature is right at the time of the fuzzed cloud. */
public final class SignedSeed {

  public static final String TEXT = text();

  private SignedSeed() {}

  private static String text() {
    String path = Paths.multiCloudClusters(FuzzedCloud.PROJECT);
    String body = "{\"kube_config\":\"{}\"}";
    Map<String, String> headers = Map.of("Host", "a", "X-Sdk-Date", "20261121T120000Z");
    return "POST "
        + path
        + "?enterprise_project_id=0&enterprise_project_id=1\n"
        + "Host: a\nX-Sdk-Date: 20261121T120000Z\nAuthorization: "
        + new SdkHmacSigner(FuzzedCloud.ACCESS_KEY, FuzzedCloud.SECRET_KEY)
            .authorization(
                "POST",
                path + "/",
                "enterprise_project_id=0&enterprise_project_id=1",
                headers,
                SdkHmacSigner.sha256(body.getBytes(StandardCharsets.UTF_8)))
        + "\n\n"
        + body;
  }
}
