package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for each operation on clusters, whatever it does. */
class EveryClusterOperationTest {

  enum Operation {
    CREATE("CreateCluster", "POST", "/clusters", CceCalls.NEW_CLUSTER),
    LIST("ListClusters", "GET", "/clusters", ""),
    SHOW("ShowCluster", "GET", "/clusters/c1", ""),
    ENDPOINTS("ShowClusterEndpoints", "GET", "/clusters/c1/openapi", ""),
    BIND("UpdateClusterEip", "PUT", "/clusters/c1/mastereip", CceCalls.eip("bind", "e1")),
    DELETE("DeleteCluster", "DELETE", "/clusters/c1", ""),
    JOB("ShowJob", "GET", "/jobs/j1", ""),
    CERTIFICATE("CreateClusterCert", "GET", "/clusters/c1/clustercert", "");

    private final String id;
    private final String method;
    private final String path;
    private final String body;

    Operation(String id, String method, String path, String body) {
      this.id = id;
      this.method = method;
      this.path = path;
      this.body = body;
    }

    WireResponse send(FakeHuaweiCloud cloud, String as, String token) {
      return Wire.request(
          as,
          cloud.endpoint(),
          "/api/v3/projects/" + cloud.projectId() + path,
          List.of("Content-Type: application/json", "X-Auth-Token: " + token),
          body);
    }
  }

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final Cluster cluster = cloud.cce().addCluster(c -> c.id("c1"));

  @AfterEach
  void close() {
    cloud.close();
  }

  @ParameterizedTest
  @EnumSource
  void refuses_the_credentials_of_another_project_and_changes_nothing(Operation operation) {
    try (FakeHuaweiCloud other = Clouds.newProject()) {
      WireResponse answer = operation.send(cloud, operation.method, other.token());

      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.text("errorCode")).isEqualTo("CCE.01403001");
      assertThat(cloud.cce().clusters()).containsExactly(cluster);
      assertThat(cloud.cce().cluster("c1").orElseThrow().publicIp()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void answers_no_other_method(Operation operation) {
    List<String> others =
        Stream.of("PATCH", "PUT", "HEAD")
            .filter(method -> !method.equals(operation.method))
            .toList();

    for (String method : others) {
      assertThat(operation.send(cloud, method, cloud.token()).status()).isEqualTo(404);
    }
    assertThat(cloud.requestLog().unexpected()).hasSize(others.size());
  }

  @ParameterizedTest
  @EnumSource
  void fails_as_its_faults_say_and_changes_nothing_then(Operation operation) {
    cloud.cce().faults(operation.id).next(Fault.error(CceError.LOCKED));

    WireResponse answer = operation.send(cloud, operation.method, cloud.token());

    assertThat(answer.status()).isEqualTo(429);
    assertThat(cloud.cce().clusters()).containsExactly(cluster);
    assertThat(cloud.cce().cluster("c1").orElseThrow().publicIp()).isEmpty();
    assertThat(cloud.cce().issuedCertificates()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void does_not_know_a_project_that_is_closed(Operation operation) {
    cloud.close();

    assertThat(operation.send(cloud, operation.method, cloud.token()).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @EnumSource(names = {"SHOW", "ENDPOINTS", "BIND", "DELETE", "JOB", "CERTIFICATE"})
  void does_not_find_what_is_not_there(Operation operation) {
    cloud.cce().removeCluster(cluster);

    WireResponse answer = operation.send(cloud, operation.method, cloud.token());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("errorCode")).isEqualTo("CCE.01404001");
    assertThat(answer.text("message")).matches(".*no (cluster c1|job j1).*");
    assertThat(cloud.requestLog().unexpected()).isEmpty();
  }
}
