package io.github.fakehuaweicloud.internal.hss.connection;

import static io.github.fakehuaweicloud.hss.MultiCloudClusterStatus.CONNECT_DISRUPTION;
import static io.github.fakehuaweicloud.hss.MultiCloudClusterStatus.CONNECT_FAIL;
import static io.github.fakehuaweicloud.hss.MultiCloudClusterStatus.CONNECT_SUCCESS;
import static io.github.fakehuaweicloud.hss.MultiCloudClusterStatus.NOT_CONNECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a cluster's status becomes when HSS tries its kubeconfig. */
class RegisteredConnectionTest {

  @Test
  void nothing_is_tried_unless_it_is_asked_for() {
    try (VerifyingServer server = VerifyingServer.start();
        FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster = register(cloud, good(server));
      update(cloud, cluster, good(server));
      synchronise(cloud, cluster);

      assertThat(now(cloud, cluster).status()).isEqualTo(NOT_CONNECT);
      assertThat(now(cloud, cluster).connectionFailure()).isEmpty();
      assertThat(server.requests).isEmpty();
    }
  }

  @Test
  void a_registration_is_connected_when_it_is_answered() {
    try (VerifyingServer server = VerifyingServer.start();
        FakeHuaweiCloud cloud = Clouds.newProject(p -> p.hssConnectsToClusters())) {
      MultiCloudCluster cluster = register(cloud, good(server));

      assertThat(cluster.status()).isEqualTo(CONNECT_SUCCESS);
      assertThat(cluster.agentVersion()).contains("3.2.10");
      assertThat(cluster.connectionFailure()).isEmpty();
      assertThat(Clouds.multiCloud(cloud, "GET", "/clusters", "").body())
          .contains("\"status\":\"connect_success\"");
    }
  }

  @Test
  void a_registration_that_fails_is_answered_with_200_and_says_why() {
    try (VerifyingServer server = VerifyingServer.start();
        FakeHuaweiCloud cloud = Clouds.newProject()) {
      cloud.hss().connectToClusters();
      MultiCloudCluster cluster = register(cloud, bad(server));

      assertThat(cluster.status()).isEqualTo(CONNECT_FAIL);
      assertThat(cluster.agentVersion()).isEmpty();
      assertThat(cluster.connectionFailure())
          .hasValueSatisfying(reason -> assertThat(reason).contains("got 401, Unauthorized"));
      assertThat(cluster).asString().contains("connect_fail (GET https://127.0.0.1:");
    }
  }

  @Test
  void an_update_is_tried_only_with_a_new_kubeconfig() {
    try (VerifyingServer server = VerifyingServer.start();
        FakeHuaweiCloud cloud = Clouds.newProject(p -> p.hssConnectsToClusters())) {
      MultiCloudCluster cluster = register(cloud, bad(server));

      Clouds.multiCloud(cloud, "PUT", "/clusters/" + cluster.id(), "{\"upgrade\":true}");
      assertThat(server.requests).hasSize(1);
      update(cloud, cluster, good(server));

      assertThat(now(cloud, cluster).status()).isEqualTo(CONNECT_SUCCESS);
      assertThat(now(cloud, cluster).connectionFailure()).isEmpty();
    }
  }

  @Test
  void a_synchronization_tries_again() {
    try (VerifyingServer server = VerifyingServer.start();
        FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster registered = register(cloud, good(server));
      MultiCloudCluster added = cloud.hss().addMultiCloudCluster(c -> c.kubeconfig(bad(server)));
      cloud.hss().connectToClusters();

      synchronise(cloud, registered, added);

      assertThat(now(cloud, registered).status()).isEqualTo(CONNECT_SUCCESS);
      assertThat(now(cloud, added).status()).isEqualTo(CONNECT_FAIL);
    }
  }

  @Test
  void what_a_test_sets_afterwards_stays_without_the_reason() {
    try (VerifyingServer server = VerifyingServer.start();
        FakeHuaweiCloud cloud = Clouds.newProject(p -> p.hssConnectsToClusters())) {
      MultiCloudCluster cluster = register(cloud, bad(server));

      cloud.hss().setStatus(cluster, CONNECT_DISRUPTION);

      assertThat(now(cloud, cluster).status()).isEqualTo(CONNECT_DISRUPTION);
      assertThat(now(cloud, cluster).connectionFailure()).isEmpty();
    }
  }

  @Test
  void a_synchronization_finds_what_the_test_has_kept_back_and_tries_nothing() {
    try (VerifyingServer server = VerifyingServer.start();
        FakeHuaweiCloud cloud = Clouds.newProject(p -> p.hssConnectsToClusters())) {
      MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster(c -> c.kubeconfig(good(server)));
      cloud.hss().setStatusAtNextSync(cluster, CONNECT_DISRUPTION);

      synchronise(cloud, cluster);

      assertThat(now(cloud, cluster).status()).isEqualTo(CONNECT_DISRUPTION);
      assertThat(server.requests).isEmpty();
    }
  }

  @Test
  void what_a_test_sets_during_an_attempt_stays_and_other_requests_do_not_wait() throws Exception {
    try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        FakeHuaweiCloud cloud = Clouds.newProject()) {
      MultiCloudCluster cluster =
          cloud
              .hss()
              .addMultiCloudCluster(
                  c ->
                      c.kubeconfig(Sent.yaml("http://127.0.0.1:" + held.getLocalPort(), "", "{}")));
      cloud.hss().connectToClusters();
      CompletableFuture<Void> answered =
          CompletableFuture.runAsync(() -> synchronise(cloud, cluster));
      try (Socket attempt = held.accept()) {
        assertThat(Clouds.multiCloud(cloud, "GET", "/clusters", "").status()).isEqualTo(200);
        cloud.hss().setStatus(cluster, NOT_CONNECT);
        assertThat(answered).isNotDone();
        answer200(attempt);
      }
      answered.get();

      assertThat(now(cloud, cluster).status()).isEqualTo(NOT_CONNECT);
    }
  }

  private static void answer200(Socket attempt) throws IOException {
    attempt.getInputStream().read(new byte[4096]);
    attempt.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static String good(VerifyingServer server) {
    return Sent.yaml(server.address(), Sent.AUTHORITY, Sent.CLIENT);
  }

  private static String bad(VerifyingServer server) {
    return Sent.yaml(server.address(), Sent.AUTHORITY, "token: unknown");
  }

  private static MultiCloudCluster register(FakeHuaweiCloud cloud, String kubeconfig) {
    assertThat(Clouds.createMultiCloudCluster(cloud, body("kube_config", kubeconfig)).status())
        .isEqualTo(200);
    return cloud.hss().registeredClusters().get(0);
  }

  private static void update(FakeHuaweiCloud cloud, MultiCloudCluster cluster, String kubeconfig) {
    assertThat(
            Clouds.multiCloud(
                    cloud, "PUT", "/clusters/" + cluster.id(), body("kubeconfig", kubeconfig))
                .status())
        .isEqualTo(200);
  }

  private static void synchronise(FakeHuaweiCloud cloud, MultiCloudCluster... clusters) {
    var body = JsonNodeFactory.instance.objectNode();
    var list = body.putArray("data_list");
    for (MultiCloudCluster cluster : clusters) {
      list.addObject().put("cluster_id", cluster.id());
    }
    assertThat(
            Clouds.multiCloud(cloud, "POST", "/clusters/status-synchronize", body.toString())
                .status())
        .isEqualTo(200);
  }

  private static String body(String field, String value) {
    return JsonNodeFactory.instance.objectNode().put(field, value).toString();
  }

  private static MultiCloudCluster now(FakeHuaweiCloud cloud, MultiCloudCluster cluster) {
    return cloud.hss().multiCloudCluster(cluster.id()).orElseThrow();
  }
}
