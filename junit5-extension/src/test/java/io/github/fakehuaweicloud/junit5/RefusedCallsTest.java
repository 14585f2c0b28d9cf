package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.testkit.ApprovedText;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class RefusedCallsTest {

  private static final ApprovedText APPROVED = new ApprovedText("refused-calls");

  @FakeHuaweiCloudTest
  static class FailingTestCases {

    @Test
    void fails_because_of_refusals(FakeHuaweiCloud cloud) {
      Cluster cluster = addCluster(cloud, "c1");
      IssuedCertificate issued = issue(cloud, cluster);
      ClusterCalls.get(issued, "/version");
      ClusterCalls.getWithoutCertificate(issued, "/version");
      cloud.clock().advance(Duration.ofDays(31));
      ClusterCalls.get(issued, "/api/v1/pods");
      ClusterCalls.getWithoutCertificate(issue(cloud, addCluster(cloud, "c2")), "/healthz");
      throw new IllegalStateException("401 Unauthorized");
    }
  }

  @Test
  void that_led_to_a_failure_stand_beside_it(TestInfo test) {
    Throwable failure = ExtensionTestKit.throwableOf(FailingTestCases.class);

    assertThat(failure).hasMessage("401 Unauthorized");
    assertThat(failure.getSuppressed()).hasSize(1);
    APPROVED.check(test, failure.getSuppressed()[0].getMessage());
  }

  @FakeHuaweiCloudTest
  static class PassingTestCases {

    @Test
    void asks_for_a_refusal(FakeHuaweiCloud cloud) {
      IssuedCertificate issued = issue(cloud, addCluster(cloud, "c1"));

      assertThat(ClusterCalls.getWithoutCertificate(issued, "/version")).isEqualTo(401);
    }
  }

  @Test
  void fail_no_test_by_themselves() {
    ExtensionTestKit.run(PassingTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(1).failed(0));
  }

  @FakeHuaweiCloudTest
  static class GoneTestCases {

    @Test
    void fails_when_the_cluster_is_gone(FakeHuaweiCloud cloud) {
      Cluster cluster = addCluster(cloud, "c1");
      ClusterCalls.getWithoutCertificate(issue(cloud, cluster), "/version");
      cloud.cce().removeCluster(cluster);
      throw new IllegalStateException("401 Unauthorized");
    }
  }

  @Test
  void of_a_cluster_that_is_gone_are_told_too() {
    assertThat(ExtensionTestKit.throwableOf(GoneTestCases.class).getSuppressed())
        .singleElement()
        .satisfies(
            told ->
                assertThat(told)
                    .hasMessageContaining("The API server of cluster c1 refused")
                    .hasMessageContaining("GET /version, context internal -> 401"));
  }

  @FakeHuaweiCloudTest
  static class AnsweredTestCases {

    @Test
    void fails_for_another_reason(FakeHuaweiCloud cloud) {
      ClusterCalls.get(issue(cloud, addCluster(cloud, "c1")), "/api/v1/no-such-thing");
      throw new IllegalStateException("404 Not Found");
    }
  }

  @Test
  void are_not_those_that_were_let_in() {
    assertThat(ExtensionTestKit.throwableOf(AnsweredTestCases.class)).hasNoSuppressedExceptions();
  }

  @FakeHuaweiCloudTest
  static class ToldAlreadyTestCases {

    @Test
    void fails_with_all_calls_listed(FakeHuaweiCloud cloud) {
      Cluster cluster = addCluster(cloud, "c1");
      ClusterCalls.getWithoutCertificate(issue(cloud, cluster), "/version");
      throw new AssertionError("What came was " + cloud.cce().apiServer(cluster).calls());
    }
  }

  @Test
  void that_the_failure_tells_of_already_are_not_told_twice() {
    assertThat(ExtensionTestKit.throwableOf(ToldAlreadyTestCases.class))
        .hasNoSuppressedExceptions();
  }

  private static Cluster addCluster(FakeHuaweiCloud cloud, String id) {
    return cloud.cce().addCluster(c -> c.id(id).apiServer());
  }

  private static IssuedCertificate issue(FakeHuaweiCloud cloud, Cluster cluster) {
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    var issued = cloud.cce().issuedCertificates();
    return issued.get(issued.size() - 1);
  }
}
