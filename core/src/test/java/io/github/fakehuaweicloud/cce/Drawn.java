package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.SdkHmacSigner;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody drew: the user of the kubeconfig that was sent for a token or an access key. */
final class Drawn {

  private static final String DATE = "20261121T120000Z";

  private Drawn() {}

  static KubeconfigUser byToken(FakeHuaweiCloud cloud, Cluster cluster, String token) {
    return user(
        Wire.post(
            cloud.endpoint(),
            Clouds.certificatePath(cloud, cluster.id()),
            List.of("Content-Type: application/json", "X-Auth-Token: " + token),
            "{\"duration\":30}"));
  }

  /** By the older operation, signed at noon of 2026-11-21. */
  static KubeconfigUser byKey(FakeHuaweiCloud cloud, Cluster cluster, Credentials key) {
    Map<String, String> headers = new TreeMap<>(Map.of("X-Sdk-Date", DATE));
    key.securityToken().ifPresent(token -> headers.put("X-Security-Token", token));
    String path = Clouds.certificatePath(cloud, cluster.id());
    String signature =
        new SdkHmacSigner(key.accessKey(), key.secretKey())
            .authorization("GET", path + "/", "", headers, SdkHmacSigner.sha256(new byte[0]));
    List<String> lines = new ArrayList<>(List.of("Authorization: " + signature));
    headers.forEach((name, value) -> lines.add(name + ": " + value));
    return user(Wire.request("GET", cloud.endpoint(), path, lines, ""));
  }

  static String subject(KubeconfigUser user) {
    return user.clientCertificate().orElseThrow().getSubjectX500Principal().getName();
  }

  private static KubeconfigUser user(WireResponse answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return Kubeconfig.parse(answer.body()).users().get(0);
  }
}
