package io.github.fakehuaweicloud.assertj;

import static io.github.fakehuaweicloud.assertj.CallCondition.call;
import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.junit5.ClusterCalls;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.junit5.Requests;
import io.github.fakehuaweicloud.testkit.ApprovedText;
import java.time.Duration;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Every text is in {@code src/test/approved/failures}, in a file named after the test. */
@FakeHuaweiCloudTest
class CallFailureTextsTest {

  private static final ApprovedText APPROVED = new ApprovedText("failures");

  private final FakeHuaweiCloud cloud;
  private final Cluster cluster;
  private final IssuedCertificate issued;
  private TestInfo test;

  CallFailureTextsTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cluster = cloud.cce().addCluster(c -> c.id("c1").apiServer().publicIp("203.0.113.7"));
    Requests.certificate(cloud, "c1", "{\"duration\": 30}");
    this.issued = cloud.cce().issuedCertificates().get(0);
  }

  @BeforeEach
  void know_the_name_of_the_text(TestInfo test) {
    this.test = test;
  }

  @Test
  void no_call_came() {
    fails(() -> assertThat(cloud).apiServer(cluster).received(call("list", "namespaces")));
  }

  @Test
  void no_api_server() {
    Cluster without = cloud.cce().addCluster(c -> c.id("c2"));

    fails(() -> assertThat(cloud).apiServer(without).received(call()));
  }

  @Test
  void a_call_with_another_certificate_over_another_address() {
    Requests.certificate(cloud, "c1", "{\"duration\": 1}");
    IssuedCertificate renewed = cloud.cce().issuedCertificates().get(1);
    ClusterCalls.get(renewed, "/version");
    ClusterCalls.get(issued, "/api/v1/namespaces");
    ClusterCalls.getWithoutCertificate(issued, "/healthz");

    fails(
        () ->
            assertThat(cloud)
                .apiServer(cluster)
                .received(
                    call("list", "namespaces")
                        .by(cloud.iam().identity().userId())
                        .with(renewed)
                        .over("external")));
  }

  @Test
  void a_call_that_was_refused_for_another_reason() {
    cloud.clock().advance(Duration.ofDays(31));
    ClusterCalls.get(issued, "/version");

    fails(
        () ->
            assertThat(cloud)
                .apiServer(cluster)
                .received(call("get").at("/version").refused("revoked")));
  }

  @Test
  void a_call_that_must_not_come() {
    ClusterCalls.get(issued, "/version");
    ClusterCalls.delete(issued, "/api/v1/namespaces/default");

    fails(() -> assertThat(cloud).apiServer(cluster).didNotReceive(call("delete", "namespaces")));
  }

  @Test
  void too_few_calls() {
    ClusterCalls.get(issued, "/version");
    ClusterCalls.get(issued, "/healthz");

    fails(
        () ->
            assertThat(cloud)
                .apiServer(cluster)
                .received(2, call().at("/version").answeredWith(200)));
  }

  @Test
  void more_calls_than_anyone_reads() {
    IntStream.rangeClosed(1, 102).forEach(i -> ClusterCalls.get(issued, "/call/" + i));

    fails(() -> assertThat(cloud).apiServer(cluster).received(call("delete")));
  }

  private void fails(ThrowingCallable assertion) {
    String text = catchThrowableOfType(assertion, AssertionError.class).getMessage();

    assertThat(text).doesNotContain(cloud.token());
    APPROVED.check(test, text.replace(cloud.projectId(), "{project_id}"));
  }
}
