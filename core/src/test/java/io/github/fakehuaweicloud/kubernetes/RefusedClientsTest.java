package io.github.fakehuaweicloud.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.KubernetesCalls;
import io.github.fakehuaweicloud.testkit.KubernetesCalls.Answer;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.SelfSigned;
import io.github.fakehuaweicloud.testkit.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each is refused with a reason of its own, in the answer and in the record. */
class RefusedClientsTest {

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
  void without_a_certificate() throws IOException {
    assertRefused(
        KubernetesCalls.withoutCertificate(address(obtain())).get("/version"),
        "the client sent no certificate");
    assertThat(server.calls().get(0).clientCertificate()).isEmpty();
  }

  @Test
  void with_the_certificate_of_another_cluster() throws IOException {
    Cluster other = cloud.cce().addCluster();
    Kubeconfig own = obtain();

    assertRefused(
        withUserOf(obtain(cloud, other), own), "of cluster " + other.id() + " of the same");
  }

  @Test
  void with_the_certificate_of_another_project() throws IOException {
    try (FakeHuaweiCloud stranger = Clouds.newProject()) {
      Kubeconfig foreign = obtain(stranger, stranger.cce().addCluster());

      assertRefused(withUserOf(foreign, obtain()), "no cluster of this project has");
    }
  }

  @Test
  void with_an_expired_certificate_by_the_clock_of_the_project() throws IOException {
    KubernetesCalls calls = KubernetesCalls.with(obtain(), "internalCluster");
    assertThat(calls.get("/version").status()).isEqualTo(200);

    cloud.clock().advance(Duration.ofDays(31));

    assertRefused(calls.get("/version"), "the client certificate expired at ");
  }

  @Test
  void with_a_certificate_that_is_not_yet_valid() throws IOException {
    cloud.cce().nextCertificate(cluster).notYetValid();

    assertRefused(with(obtain()), "the client certificate is not valid before ");
  }

  @Test
  void with_a_revoked_certificate_but_not_with_one_that_was_obtained_later() throws IOException {
    KubernetesCalls old = KubernetesCalls.with(obtain(), "internalCluster");
    assertThat(old.get("/version").status()).isEqualTo(200);

    Clouds.revokeCertificates(
        cloud, cluster.id(), "{\"userId\":\"" + cloud.iam().identity().userId() + "\"}");

    assertRefused(old.get("/version"), "the client certificate is revoked");
    assertThat(with(obtain()).status()).isEqualTo(200);
  }

  @Test
  void with_a_certificate_for_servers_only() throws IOException {
    cloud.cce().nextCertificate(cluster).forServerUseOnly();

    assertRefused(with(obtain()), "for servers only");
  }

  @Test
  void with_a_certificate_that_signs_itself_under_the_same_names() throws IOException {
    Kubeconfig kubeconfig = obtain();
    SelfSigned.Client client =
        SelfSigned.like(kubeconfig.user("user").orElseThrow().clientCertificate().orElseThrow());

    assertRefused(
        KubernetesCalls.with(address(kubeconfig), client.key(), client.certificate())
            .get("/version"),
        "signed by itself");
  }

  @Test
  void with_a_certificate_by_another_authority_of_the_same_name() throws IOException {
    cloud.cce().nextCertificate(cluster).signedByAnotherAuthority();

    assertRefused(with(obtain()), "no cluster of this project has");
  }

  @Test
  void who_only_reads_with_403_when_writing() throws IOException {
    KubernetesCalls calls = reader();
    String id = cloud.iam().identity().users().get(1).id();

    Answer written = calls.post("/api/v1/namespaces/default/configmaps", "{}");

    assertThat(written.status()).isEqualTo(403);
    assertThat(written.message())
        .isEqualTo(
            "configmaps is forbidden: User \""
                + id
                + "\" cannot create resource \"configmaps\" in API group \"\" in the namespace"
                + " \"default\"");
    assertThat(server.calls().get(0).user().orElseThrow().name()).isEqualTo(id);
    assertThat(calls.get("/version").status()).isEqualTo(200);
    assertThat(
            calls
                .post(
                    "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",
                    "{\"spec\":{\"resourceAttributes\":{\"verb\":\"create\",\"resource\":\"pods\"}}}")
                .json()
                .at("/status/allowed")
                .asBoolean(true))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "PATCH, /apis//v1/namespaces/selfsubjectreviews",
    "POST, /apis//v1/selfsubjectreviews",
    "PUT, /api/v1/namespaces/selfsubjectreviews",
    "DELETE, /api/v1/namespaces/default/selfsubjectreviews",
    "POST, /apis/example.com/v1/selfsubjectreviews",
    "PATCH, //api/v1/nodes/selfsubjectreviews",
    "DELETE, /version",
    "LIST, /api/v1/nodes/a"
  })
  void who_only_reads_whatever_path_is_tried(String method, String path) throws IOException {
    server.handle(request -> Optional.of(KubernetesResponse.text(200, "came through")));

    assertThat(reader().send(method, path).status()).isEqualTo(403);
  }

  private KubernetesCalls reader() {
    String token = Logins.token(cloud, cloud.iam().identity().users().get(1));
    String kubeconfig =
        Wire.post(
                cloud.endpoint(),
                Clouds.certificatePath(cloud, cluster.id()),
                List.of("Content-Type: application/json", "X-Auth-Token: " + token),
                "{\"duration\":30}")
            .body();
    return KubernetesCalls.with(Kubeconfig.parse(kubeconfig), "internalCluster");
  }

  private void assertRefused(Answer answer, String reason) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().path("reason").asText()).isEqualTo("Unauthorized");
    assertThat(answer.message()).startsWith("Unauthorized: ").contains(reason);
    // Kubectl shows no more of a 401 while it looks for kinds.
    assertThat(answer.warning()).startsWith("299 - \"Unauthorized: ").contains(reason);
    ApiServerCall recorded = server.calls().get(server.calls().size() - 1);
    assertThat(recorded.refusal()).hasValue(answer.message());
    assertThat(recorded.user()).isEmpty();
    assertThat(recorded).asString().contains(reason);
  }

  private Answer with(Kubeconfig kubeconfig) throws IOException {
    return KubernetesCalls.with(kubeconfig, "internalCluster").get("/version");
  }

  private Answer withUserOf(Kubeconfig user, Kubeconfig server) throws IOException {
    return KubernetesCalls.with(
            address(server),
            user.user("user").orElseThrow().clientKey().orElseThrow(),
            user.user("user").orElseThrow().clientCertificate().orElseThrow())
        .get("/version");
  }

  private static KubeconfigCluster address(Kubeconfig kubeconfig) {
    return kubeconfig.cluster("internalCluster").orElseThrow();
  }

  private Kubeconfig obtain() {
    return obtain(cloud, cluster);
  }

  private static Kubeconfig obtain(FakeHuaweiCloud project, Cluster of) {
    return Kubeconfig.parse(Clouds.obtainCertificate(project, of, 30).body());
  }
}
