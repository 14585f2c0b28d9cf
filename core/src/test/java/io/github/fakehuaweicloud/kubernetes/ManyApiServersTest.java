package io.github.fakehuaweicloud.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.KubernetesCalls;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("Looks at the threads of the JVM")
class ManyApiServersTest {

  /** Ours, and those that the JDK's server starts. */
  private static final Set<String> THREADS =
      Set.of("fake-huaweicloud-apiserver", "HTTP-Dispatcher", "idle-timeout-task");

  @Test
  void fifty_clusters_of_a_project_have_one_each_and_nothing_is_left_of_them() throws Exception {
    List<URI> addresses = new ArrayList<>();
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      List<Cluster> clusters =
          IntStream.range(0, 50).mapToObj(i -> cloud.cce().addCluster(c -> c.apiServer())).toList();
      for (Cluster cluster : clusters) {
        assertAnswers(cloud, cluster);
        addresses.add(URI.create(cloud.cce().apiServer(cluster).internalAddress()));
      }
      assertThat(addresses).doesNotHaveDuplicates();
      assertThat(threads()).contains("HTTP-Dispatcher", "fake-huaweicloud-apiserver");
    }

    assertThat(addresses).allSatisfy(ManyApiServersTest::assertNobodyListens);
    assertThreadsEnd();
  }

  @Test
  void an_open_watch_ends_with_its_project() throws Exception {
    FakeHuaweiCloud cloud = Clouds.newProject();
    Cluster cluster = cloud.cce().addCluster(c -> c.apiServer());
    cloud
        .cce()
        .apiServer(cluster)
        .handle(
            request ->
                java.util.Optional.of(
                    KubernetesResponse.stream(stream -> stream.send("{\"type\":\"BOOKMARK\"}"))));
    ExecutorService client = Executors.newSingleThreadExecutor();
    try {
      KubernetesCalls calls = calls(cloud, cluster);
      Future<String> watch = client.submit(() -> calls.get("/api/v1/pods?watch=true").body());
      await().until(() -> !cloud.cce().apiServer(cluster).calls().isEmpty());

      cloud.close();

      await().until(watch::isDone);
      assertThreadsEnd();
    } finally {
      client.shutdownNow();
    }
  }

  @Test
  void a_hundred_projects_at_the_same_time_have_one_each() throws Exception {
    ExecutorService tests = Executors.newFixedThreadPool(20);
    try {
      Callable<Void> test =
          () -> {
            try (FakeHuaweiCloud cloud = Clouds.newProject()) {
              assertAnswers(cloud, cloud.cce().addCluster(c -> c.apiServer()));
            }
            return null;
          };
      for (Future<Void> done : tests.invokeAll(Stream.generate(() -> test).limit(100).toList())) {
        done.get();
      }
    } finally {
      tests.shutdownNow();
    }
    assertThreadsEnd();
  }

  private static void assertAnswers(FakeHuaweiCloud cloud, Cluster cluster) throws Exception {
    assertThat(
            calls(cloud, cluster)
                .post("/apis/authentication.k8s.io/v1/selfsubjectreviews", "{}")
                .json()
                .at("/status/userInfo/username")
                .asText())
        .isEqualTo(cloud.iam().identity().userId());
    assertThat(cloud.cce().apiServer(cluster).calls()).hasSize(1);
  }

  private static KubernetesCalls calls(FakeHuaweiCloud cloud, Cluster cluster) {
    return KubernetesCalls.with(
        Kubeconfig.parse(Clouds.obtainCertificate(cloud, cluster, 30).body()), "internalCluster");
  }

  private static void assertNobodyListens(URI address) {
    assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
        .isInstanceOf(ConnectException.class);
  }

  private static void assertThreadsEnd() {
    await().atMost(Duration.ofSeconds(30)).until(() -> threads().isEmpty());
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .filter(THREADS::contains)
        .toList();
  }
}
