package io.github.fakehuaweicloud.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.KubernetesCalls;
import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ImpoliteWatchersTest {

  private static final String LARGE = "x".repeat(1024 * 1024);

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final Cluster cluster =
      cloud.cce().addCluster(c -> c.apiServer().publicIp("203.0.113.7"));
  private final ApiServer server = cloud.cce().apiServer(cluster);
  private final KubernetesCalls external =
      KubernetesCalls.with(
          Kubeconfig.parse(Clouds.obtainCertificate(cloud, cluster, 30).body()),
          "externalClusterTLSVerify");

  private final CompletableFuture<KubernetesStream> stream = new CompletableFuture<>();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void who_do_not_read_do_not_keep_an_eip_from_being_unbound() throws IOException {
    watch();
    try (Socket socket = external.sent("GET", "/api/v1/namespaces?watch=true")) {
      KubernetesStream opened = opened();
      for (int i = 0; i < 10; i++) {
        opened.send(LARGE);
      }

      cloud.cce().unbindPublicIp(cluster);

      assertThat(server.externalAddress()).isEmpty();
      assertThat(closed(opened)).isTrue();
      assertThat(socket.isConnected()).isTrue();
    }
  }

  @Test
  void who_do_not_read_are_left_once_too_much_waits_for_them() throws IOException {
    watch();
    try (Socket socket = external.sent("GET", "/api/v1/namespaces?watch=true")) {
      KubernetesStream opened = opened();
      for (int i = 0; i < 40; i++) {
        opened.send(LARGE);
      }

      assertThat(closed(opened)).isTrue();
      assertThat(socket.isConnected()).isTrue();
    }
  }

  @Test
  void who_have_left_are_noticed_at_the_next_events() throws Exception {
    watch();
    external.sent("GET", "/api/v1/namespaces?watch=true").close();
    KubernetesStream opened = opened();
    CountDownLatch closed = new CountDownLatch(1);
    opened.onClose(closed::countDown);

    do {
      opened.send(LARGE);
    } while (!closed.await(10, TimeUnit.MILLISECONDS));

    assertThat(closed.getCount()).isZero();
  }

  @Test
  void whose_time_is_over_are_sent_no_more() throws IOException {
    watch();

    String body = external.get("/api/v1/namespaces?watch=true&timeoutSeconds=1").body();

    assertThat(body).isEqualTo("first\n");
    assertThat(closed(opened())).isTrue();
  }

  @Test
  void an_action_that_fails_does_not_keep_the_project_open() throws IOException {
    watch();
    try (Socket socket = external.sent("GET", "/api/v1/namespaces?watch=true")) {
      opened()
          .onClose(
              () -> {
                throw new IllegalStateException("broken");
              });

      cloud.close();

      assertThat(closed(opened())).isTrue();
      assertThat(socket.isConnected()).isTrue();
    }
  }

  private void watch() {
    server.handle(
        request ->
            Optional.of(
                KubernetesResponse.stream(
                    opened -> {
                      opened.send("first");
                      stream.complete(opened);
                    })));
  }

  private KubernetesStream opened() {
    return stream.join();
  }

  private static boolean closed(KubernetesStream stream) {
    CountDownLatch closed = new CountDownLatch(1);
    stream.onClose(closed::countDown);
    try {
      return closed.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
