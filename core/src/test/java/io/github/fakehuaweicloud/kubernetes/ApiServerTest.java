package io.github.fakehuaweicloud.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.KubernetesCalls;
import io.github.fakehuaweicloud.testkit.KubernetesCalls.Answer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiServerTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final Cluster cluster =
      cloud.cce().addCluster(c -> c.apiServer().publicIp("203.0.113.7").version("v1.28.5-r0"));
  private final ApiServer server = cloud.cce().apiServer(cluster);

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void is_where_every_entry_of_the_kubeconfig_leads() {
    Kubeconfig kubeconfig = kubeconfig();

    assertThat(server.internalAddress()).matches("https://127\\.0\\.0\\.1:\\d+");
    assertThat(kubeconfig.cluster("internalCluster").orElseThrow().server())
        .isEqualTo(server.internalAddress());
    assertThat(server.externalAddress())
        .hasValue(kubeconfig.cluster("externalCluster").orElseThrow().server())
        .hasValue(kubeconfig.cluster("externalClusterTLSVerify").orElseThrow().server());
  }

  @Test
  void is_verified_at_both_addresses() throws IOException {
    Kubeconfig kubeconfig = kubeconfig();

    assertThat(KubernetesCalls.with(kubeconfig, "internalCluster").get("/version").status())
        .isEqualTo(200);
    assertThat(KubernetesCalls.with(kubeconfig, "externalClusterTLSVerify").get("/healthz").body())
        .isEqualTo("ok");
    assertThat(server.calls())
        .extracting(ApiServerCall::context)
        .containsExactly("internal", "external");
  }

  @Test
  void has_no_certificate_for_another_host_name() {
    KubernetesCalls calls = KubernetesCalls.with(kubeconfig(), "internalCluster");
    String other = server.internalAddress().replace("127.0.0.1", "localhost");

    assertThatThrownBy(() -> calls.getAt(other, "/version"))
        .isInstanceOf(SSLHandshakeException.class)
        .hasMessageContaining("localhost");
  }

  @Test
  void is_not_verified_by_the_authority_of_another_cluster() {
    Cluster other = cloud.cce().addCluster(c -> c.apiServer());
    KubernetesCalls calls = KubernetesCalls.with(kubeconfig(other), "internalCluster");

    assertThatThrownBy(() -> calls.getAt(server.internalAddress(), "/version"))
        .isInstanceOf(SSLHandshakeException.class);
  }

  @Test
  void says_the_version_of_the_cluster() throws IOException {
    Answer answer = calls().get("/version");

    assertThat(answer.json().path("gitVersion").asText()).isEqualTo("v1.28.5-r0");
    assertThat(answer.json().path("minor").asText()).isEqualTo("28");
  }

  @Test
  void answers_paths_with_a_slash_at_the_end() throws IOException {
    assertThat(calls().get("/version/").status()).isEqualTo(200);
    assertThat(calls().get("/livez/").status()).isEqualTo(200);
  }

  @Test
  void ends_a_watch_over_a_web_socket_at_once_so_that_clients_ask_again_without()
      throws IOException {
    server.handle(request -> Optional.of(KubernetesResponse.stream(stream -> {})));

    try (Socket socket =
        calls().sent("GET", "/api/v1/pods?watch=true", "Upgrade: websocket", "Connection: close")) {
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
    }
  }

  @Test
  void knows_who_calls() throws IOException {
    Answer answer = calls().post("/apis/authentication.k8s.io/v1/selfsubjectreviews", "{}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().at("/status/userInfo/username").asText())
        .isEqualTo(cloud.iam().identity().userId());
    assertThat(answer.json().at("/status/userInfo/groups/0").asText()).isEqualTo("system:masters");
  }

  @Test
  void records_who_called_with_what_over_which_address() throws IOException {
    calls().get("/api/v1/namespaces?labelSelector=secret");

    assertThat(server.calls()).hasSize(1);
    ApiServerCall call = server.calls().get(0);
    assertThat(call.verb()).isEqualTo("list");
    assertThat(call.user().orElseThrow().name()).isEqualTo(cloud.iam().identity().userId());
    assertThat(call.clientCertificate())
        .hasValue(cloud.cce().issuedCertificates().get(0).certificate());
    assertThat(call)
        .asString()
        .startsWith("GET /api/v1/namespaces by " + cloud.iam().identity().userId())
        .doesNotContain("secret");
  }

  @Test
  void says_how_to_get_resources_where_there_are_none() throws IOException {
    Answer answer = calls().get("/api/v1/namespaces");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.message()).contains("io.github.fakehuaweicloud:fake-huaweicloud-kubernetes");
  }

  @Test
  void asks_handlers_of_the_test_first_and_the_latest_before_all() throws IOException {
    server.handle(request -> Optional.of(KubernetesResponse.text(200, "first")));
    server.handle(
        request ->
            request.path().equals("/version")
                ? Optional.of(KubernetesResponse.json(200, "{\"mine\":true}"))
                : Optional.empty());

    assertThat(calls().get("/version").body()).isEqualTo("{\"mine\":true}");
    assertThat(calls().get("/healthz").body()).isEqualTo("first");
  }

  @Test
  void answers_500_where_a_handler_fails_and_goes_on() throws IOException {
    server.handle(
        request -> {
          throw new IllegalStateException("broken");
        });

    Answer answer = calls().get("/version");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.message()).contains("IllegalStateException: broken");
  }

  @Test
  void is_started_for_a_cluster_that_was_described_without_one() throws IOException {
    new CceCalls(cloud).create("made-by-code");
    Cluster made = cloud.cce().clusters().get(1);

    ApiServer started = cloud.cce().apiServer(made);

    assertThat(cloud.cce().apiServer(made)).isSameAs(started);
    assertThat(KubernetesCalls.with(kubeconfig(made), "internalCluster").get("/readyz").status())
        .isEqualTo(200);
  }

  @Test
  void has_an_external_address_only_while_an_eip_is_bound() throws IOException {
    KubernetesCalls external = KubernetesCalls.with(kubeconfig(), "externalClusterTLSVerify");
    assertThat(external.get("/healthz").status()).isEqualTo(200);

    cloud.cce().unbindPublicIp(cluster);

    assertThat(server.externalAddress()).isEmpty();
    assertThatThrownBy(() -> external.get("/healthz")).isInstanceOf(IOException.class);
    assertThat(KubernetesCalls.with(kubeconfig(), "internalCluster").get("/healthz").status())
        .isEqualTo(200);
  }

  @Test
  void names_its_addresses_wherever_cce_shows_the_cluster() {
    CceCalls cce = new CceCalls(cloud);

    assertThat(cce.show(cluster.id()).body())
        .contains(server.internalAddress(), server.externalAddress().orElseThrow());
    assertThat(cce.endpoints(cluster.id()).body())
        .contains(server.internalAddress(), server.externalAddress().orElseThrow());
  }

  @Test
  void tells_the_address_in_the_answer_that_binds_an_eip() {
    Cluster other = cloud.cce().addCluster(c -> c.apiServer());
    cloud.cce().addEip("eip-1", "203.0.113.9");

    String answer = new CceCalls(cloud).eip(other.id(), "bind", "eip-1").body();

    assertThat(answer).contains(cloud.cce().apiServer(other).externalAddress().orElseThrow());
  }

  @Test
  void does_not_serve_while_the_cluster_does_not_run() throws IOException {
    KubernetesCalls calls = calls();
    cloud.cce().setPhase(cluster, ClusterPhase.HIBERNATION);

    Answer answer = calls.get("/version");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.message()).contains(cluster.id(), "Hibernation");
    assertThat(server.calls().get(0).refusal()).hasValue(answer.message());
  }

  @Test
  void is_gone_with_its_cluster() {
    KubernetesCalls calls = calls();

    cloud.cce().removeCluster(cluster);

    assertThatThrownBy(() -> calls.get("/version")).isInstanceOf(ConnectException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> cloud.cce().apiServer(cluster));
  }

  @Test
  void is_gone_with_its_project() {
    KubernetesCalls calls = calls();

    cloud.close();

    assertThatThrownBy(() -> calls.get("/version")).isInstanceOf(ConnectException.class);
    assertThatThrownBy(() -> cloud.cce().apiServer(cluster))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  private KubernetesCalls calls() {
    return KubernetesCalls.with(kubeconfig(), "internalCluster");
  }

  private Kubeconfig kubeconfig() {
    return kubeconfig(cluster);
  }

  private Kubeconfig kubeconfig(Cluster of) {
    return Kubeconfig.parse(Clouds.obtainCertificate(cloud, of, 30).body());
  }
}
