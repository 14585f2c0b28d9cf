package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.Wire;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ClosingProjectTest {

  private static final int CLIENTS = 8;
  private static final int CLUSTERS = 10;

  @RepeatedTest(10)
  void answers_requests_on_their_way_as_an_open_or_a_closed_one() throws InterruptedException {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    FakeHuaweiCloud cloud = Clouds.newProject();
    try {
      CountDownLatch someAnswers = new CountDownLatch(CLIENTS);
      List<CompletableFuture<List<Integer>>> statuses =
          IntStream.range(0, CLIENTS)
              .mapToObj(i -> newClusters(cloud))
              .map(
                  clusters ->
                      CompletableFuture.supplyAsync(
                          () -> obtainAll(cloud, clusters, someAnswers), clients))
              .toList();
      someAnswers.await();
      cloud.close();

      List<Integer> all = statuses.stream().flatMap(each -> each.join().stream()).toList();
      assertThat(all).hasSize(CLIENTS * CLUSTERS).contains(200).isSubsetOf(200, 401);
      assertThat(cloud.requests())
          .extracting(RecordedRequest::status)
          .hasSameSizeAs(cloud.cce().issuedCertificates())
          .containsOnly(200);
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void finishes_a_request_that_is_being_worked_on() {
    FakeHuaweiCloud cloud = Clouds.newProject();
    Cluster cluster = cloud.cce().addCluster();
    cloud.cce().faults().when(request -> closing(cloud), Fault.none());

    assertThat(Clouds.obtainCertificate(cloud, cluster, 1).status()).isEqualTo(200);
    assertThat(cloud.cce().issuedCertificates()).hasSize(1);
    assertThat(Clouds.obtainCertificate(cloud, cluster, 1).status()).isEqualTo(401);
  }

  private static boolean closing(FakeHuaweiCloud cloud) {
    cloud.close();
    return false;
  }

  /** One for each call, so that keys and authorities are made all along. */
  private static List<Cluster> newClusters(FakeHuaweiCloud cloud) {
    return IntStream.range(0, CLUSTERS).mapToObj(i -> cloud.cce().addCluster()).toList();
  }

  private static List<Integer> obtainAll(
      FakeHuaweiCloud cloud, List<Cluster> clusters, CountDownLatch someAnswers) {
    return clusters.stream()
        .map(
            cluster -> {
              int status =
                  Wire.post(
                          cloud.endpoint(),
                          Paths.certificate(cloud.projectId(), cluster.id()),
                          List.of(
                              "Content-Type: application/json", "X-Auth-Token: " + cloud.token()),
                          "{\"duration\":1}")
                      .status();
              someAnswers.countDown();
              return status;
            })
        .toList();
  }
}
