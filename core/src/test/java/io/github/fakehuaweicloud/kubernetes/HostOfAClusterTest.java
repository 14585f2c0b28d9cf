package io.github.fakehuaweicloud.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The API of a cluster at {@code {cluster_id}.cce.…}, by token instead of a certificate. */
class HostOfAClusterTest {

  private static final String REVIEW = "/apis/authentication.k8s.io/v1/selfsubjectreviews";

  private final FakeHuaweiCloud cloud =
      Clouds.newProject(
          project -> project.user("admin", "password-1").user("reader", "password-2"));
  private final Cluster cluster = cloud.cce().addCluster(c -> c.apiServer());
  private final ApiServer server = cloud.cce().apiServer(cluster);

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void answers_the_first_user_as_an_administrator() {
    WireResponse answer = send("POST", REVIEW, cloud.token());

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().at("/status/userInfo/username").asText())
        .isEqualTo(cloud.iam().identity().userId());
    assertThat(answer.json().at("/status/userInfo/groups/0").asText()).isEqualTo("system:masters");
    assertThat(server.calls()).extracting(ApiServerCall::context).containsExactly("host");
    assertThat(cloud.requestLog().unexpected()).isEmpty();
  }

  @Test
  void lets_other_users_only_read() {
    String token = Logins.token(cloud, cloud.iam().identity().users().get(1));

    assertThat(send("GET", "/version", token).status()).isEqualTo(200);
    assertThat(send("POST", "/api/v1/namespaces", token).status()).isEqualTo(403);
  }

  @Test
  void refuses_who_has_no_good_token() {
    WireResponse answer = send("GET", "/version", "no-token");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("kind")).isEqualTo("Status");
    assertThat(answer.text("message")).contains("decrypt token fail");
    assertThat(server.calls().get(0).refusal()).hasValue(answer.text("message"));
  }

  @Test
  void refuses_the_token_of_another_project() {
    try (FakeHuaweiCloud other = Clouds.newProject()) {
      WireResponse answer = send("GET", "/version", other.token());

      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.text("message")).contains("of another project");
    }
  }

  @Test
  void does_not_watch() {
    server.handle(request -> Optional.of(KubernetesResponse.stream(KubernetesStream::close)));

    WireResponse answer = send("GET", "/api/v1/namespaces?watch=true", cloud.token());

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.text("message")).contains("Watch with a kubeconfig");
  }

  @Test
  void is_nothing_special_for_a_cluster_without_an_api_server() {
    Cluster without = cloud.cce().addCluster();

    assertThat(send(without, "GET", "/version", cloud.token()).status()).isEqualTo(404);
  }

  private WireResponse send(String method, String path, String token) {
    return send(cluster, method, path, token);
  }

  private WireResponse send(Cluster to, String method, String path, String token) {
    String body = method.equals("POST") ? "{}" : "";
    return Wire.send(
        cloud.endpoint(),
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: "
            + to.id()
            + ".cce.cn-north-4.myhuaweicloud.com\r\nX-Auth-Token: "
            + token
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\nConnection: close\r\n\r\n"
            + body);
  }
}
