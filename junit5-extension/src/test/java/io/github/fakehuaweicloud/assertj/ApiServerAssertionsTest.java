package io.github.fakehuaweicloud.assertj;

import static io.github.fakehuaweicloud.assertj.CallCondition.call;
import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.API_SERVER;
import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.junit5.ClusterCalls;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.junit5.Requests;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class ApiServerAssertionsTest {

  private final FakeHuaweiCloud cloud;
  private final Cluster cluster;
  private final IssuedCertificate issued;
  private final IssuedCertificate other;

  ApiServerAssertionsTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cluster = cloud.cce().addCluster(c -> c.apiServer().publicIp("203.0.113.7"));
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    this.issued = cloud.cce().issuedCertificates().get(0);
    this.other = cloud.cce().issuedCertificates().get(1);
  }

  @Test
  void tell_what_was_called() {
    ClusterCalls.get(issued, "/api/v1/namespaces/default/configmaps/settings");
    ApiServerAssert server = assertThat(cloud).apiServer(cluster);

    server
        .received(call("get"))
        .received(call("get", "configmaps"))
        .received(call().at("/api/v1/namespaces/default/configmaps/settings"));
    assertFails(() -> server.received(call("list")));
    assertFails(() -> server.received(call("get", "secrets")));
    assertFails(() -> server.received(call().at("/api/v1/namespaces/default/configmaps")));
    assertFails(() -> server.receivedNoCalls());
  }

  @Test
  void tell_who_called_with_which_certificate() {
    ClusterCalls.get(issued, "/version");
    ApiServerAssert server = assertThat(cloud).apiServer(cluster);

    server.received(call().by(cloud.iam().identity().userId())).received(call().with(issued));
    assertFails(() -> server.received(call().by("another-user")));
    assertFails(() -> server.received(call().with(other)));
    assertFails(() -> server.received(call().withoutCertificate()));
  }

  @Test
  void tell_over_which_address_of_the_cluster() {
    ClusterCalls.getFromOutside(issued, "/version");
    ApiServerAssert server = assertThat(cloud).apiServer(cluster);

    server.received(call().over("external"));
    assertFails(() -> server.received(call().over("internal")));
  }

  @Test
  void tell_what_came_of_it() {
    ClusterCalls.getWithoutCertificate(issued, "/version");
    ClusterCalls.get(issued, "/no-such-path");
    ApiServerAssert server = assertThat(cloud).apiServer(cluster);

    server
        .received(1, call().refused())
        .received(call().withoutCertificate().answeredWith(401).refused("sent no certificate"))
        .received(1, call().answeredWith(404));
    assertFails(() -> server.received(call().refused("expired")));
    assertFails(() -> server.received(call("get").at("/no-such-path").refused()));
    assertFails(() -> server.received(call().answeredWith(200)));
  }

  @Test
  void count_calls() {
    ClusterCalls.get(issued, "/version");
    ClusterCalls.get(issued, "/healthz");
    ApiServerAssert server = assertThat(cloud).apiServer(cluster);

    server.received(2, call()).received(1, call().at("/version")).didNotReceive(call("delete"));
    assertFails(() -> server.received(1, call()));
    assertFails(() -> server.received(3, call()));
    assertFails(() -> server.didNotReceive(call("get")));
    assertThatIllegalArgumentException().isThrownBy(() -> server.received(-1, call()));
  }

  @Test
  void are_about_one_cluster_also_when_it_is_gone() {
    Cluster next = cloud.cce().addCluster(c -> c.apiServer());
    ClusterCalls.get(issued, "/version");
    cloud.cce().removeCluster(cluster);

    assertThat(cloud).apiServer(cluster).received(1, call());
    assertThat(cloud).apiServer(next).receivedNoCalls();
  }

  @Test
  void start_no_api_server() {
    Cluster without = cloud.cce().addCluster();

    assertFails(() -> assertThat(cloud).apiServer(without));
    assertThat(cloud.cce().apiServers()).hasSize(1);
  }

  @Test
  void start_with_an_api_server_and_go_on_with_assertj_s_own() {
    ClusterCalls.get(issued, "/version");

    assertThat(cloud.cce().apiServer(cluster)).received(call("get"));
    assertThat(cloud).apiServer(cluster).calls().haveExactly(1, call().at("/version"));
    assertThat(cloud.cce().apiServers()).first(API_SERVER).received(1, call());
  }

  @Test
  void wait_for_calls() throws Exception {
    CompletableFuture<Integer> work =
        CompletableFuture.supplyAsync(() -> ClusterCalls.get(issued, "/version"));

    assertThat(cloud)
        .eventually(Duration.ofSeconds(30), it -> it.apiServer(cluster).received(call("get")));
    assertThat(work.get()).isEqualTo(200);
  }

  @Test
  void are_soft_where_they_shall() {
    FakeHuaweiCloudSoftAssertions softly = new FakeHuaweiCloudSoftAssertions();

    softly.assertThat(cloud).apiServer(cluster).received(call()).received(2, call());
    softly.assertThat(cloud.cce().apiServer(cluster)).received(call("list"));
    softly.assertThat(cloud).apiServer(cloud.cce().addCluster()).received(call());

    assertThat(softly.assertionErrorsCollected()).hasSize(4);
  }

  @Test
  void refuse_conditions_that_no_call_can_meet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call("GET"))
        .withMessage("Expected a verb of Kubernetes such as list, create or delete, got GET");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call().over("externalTLSVerify"))
        .withMessageContaining("Expected internal, external or host");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call().at("/api/v1/pods?watch=true"))
        .withMessageContaining("has no query");
  }

  private static void assertFails(Runnable assertion) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion::run);
  }
}
