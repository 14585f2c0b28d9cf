package io.github.fakehuaweicloud.assertj;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequest;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequestFor;
import static io.github.fakehuaweicloud.assertj.RequestCondition.multiCloudClusterRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.junit5.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class RequestConditionTest {

  private final FakeHuaweiCloud cloud;
  private final Cluster cluster;

  RequestConditionTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cluster = cloud.cce().addCluster();
  }

  @BeforeEach
  void send_three_requests() {
    cloud.cce().faults().next(Fault.throttled());
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    Requests.register(cloud, "{\"kube_config\": \"{}\", \"name\": \"n\"}");
  }

  @Test
  void finds_requests_by_operation_parameters_and_answer() {
    assertThat(cloud)
        .received(certificateRequest())
        .received(certificateRequestFor(cluster).with("duration", 30))
        .received(certificateRequest().with("duration", "30").answeredWith(429))
        .received(2, certificateRequest().with(CceParameters.DURATION, 30))
        .received(0, certificateRequest().with(CceParameters.DURATION, 31))
        .received(multiCloudClusterRequest().with("name", "n").without("provider"))
        .received(multiCloudClusterRequest().with("X-Auth-Token", cloud.token()));
  }

  @Test
  void finds_none_where_any_part_differs() {
    assertFails(() -> assertThat(cloud).received(certificateRequest().with("duration", 31)));
    assertFails(() -> assertThat(cloud).received(certificateRequest().answeredWith(404)));
    assertFails(() -> assertThat(cloud).received(multiCloudClusterRequest().without("name")));
    assertFails(
        () ->
            assertThat(cloud)
                .received(certificateRequestFor(cloud.cce().addCluster()).answeredWith(200)));
  }

  @Test
  void counts_requests() {
    assertThat(cloud)
        .received(2, certificateRequest())
        .received(1, certificateRequest().answeredWith(200))
        .received(0, certificateRequest().with("duration", 1));

    assertFails(() -> assertThat(cloud).received(1, certificateRequest()));
    assertFails(() -> assertThat(cloud).received(3, certificateRequest()));
    assertFails(() -> assertThat(cloud).received(0, multiCloudClusterRequest()));
  }

  @Test
  void orders_requests_whatever_is_between_them() {
    RequestCondition throttled = certificateRequest().answeredWith(429);
    RequestCondition answered = certificateRequest().answeredWith(200);

    assertThat(cloud)
        .receivedInOrder(throttled, answered, multiCloudClusterRequest())
        .receivedInOrder(throttled, multiCloudClusterRequest())
        .receivedInOrder(certificateRequest(), certificateRequest())
        .receivedInOrder();

    assertFails(() -> assertThat(cloud).receivedInOrder(answered, throttled));
    assertFails(() -> assertThat(cloud).receivedInOrder(answered, certificateRequest()));
    assertFails(
        () -> assertThat(cloud).receivedInOrder(multiCloudClusterRequest(), certificateRequest()));
  }

  @Test
  void works_in_assertj_s_own_assertions() {
    assertThat(cloud.requests())
        .haveExactly(2, certificateRequest())
        .haveAtLeastOne(multiCloudClusterRequest().with("name", "n"));
    assertThat(cloud.requests().get(0)).is(certificateRequest().answeredWith(429));
  }

  @Test
  void describes_itself_without_secrets() {
    RequestCondition condition =
        multiCloudClusterRequest()
            .with("name", "n")
            .with("image_repo_password", "hunter2")
            .without("provider")
            .answeredWith(200);

    assertThat(condition.toString())
        .startsWith(
            "a multi-cloud cluster request, name \"n\", image_repo_password <secret, sha256 ")
        .endsWith(">, provider absent, answered with 200")
        .doesNotContain("hunter2");
  }

  @Test
  void takes_only_parameters_of_its_page() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> certificateRequest().with("days", 30))
        .withMessageContaining("Expected one of the parameters [project_id, cluster_id,")
        .withMessageContaining("expire_at")
        .withMessageEndingWith("of CCE: Obtaining a Cluster Certificate, got \"days\"");
  }

  private static void assertFails(Runnable assertion) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion::run);
  }
}
