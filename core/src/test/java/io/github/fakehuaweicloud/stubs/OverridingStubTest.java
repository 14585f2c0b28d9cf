package io.github.fakehuaweicloud.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stub that may answer for an operation. */
class OverridingStubTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final Cluster cluster = cloud.cce().addCluster();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void answers_before_the_operation_which_then_does_nothing() {
    cloud.cce().faults().next(Fault.throttled());
    cloud.stubs().addOverriding(request -> Optional.of(StubResponse.json(200, "{}")));

    assertThat(Clouds.obtainCertificate(cloud, cluster, 30).body()).isEqualTo("{}");

    assertThat(cloud.cce().issuedCertificates()).isEmpty();
    assertThat(cloud.cce().faults().waiting()).isEqualTo(1);
  }

  @Test
  void leaves_the_others_to_the_operation() {
    cloud
        .stubs()
        .addOverriding(
            request ->
                request.parameter("duration").equals(Optional.of("7"))
                    ? Optional.of(StubResponse.of(409))
                    : Optional.empty());

    assertThat(Clouds.obtainCertificate(cloud, cluster, 7).status()).isEqualTo(409);
    assertThat(Clouds.obtainCertificate(cloud, cluster, 30).status()).isEqualTo(200);
    assertThat(cloud.cce().issuedCertificates()).hasSize(1);
  }

  @Test
  void is_recorded_with_the_operation_and_its_parameters_and_without_broken_rows() {
    cloud.stubs().addOverriding(request -> Optional.of(StubResponse.of(500)));

    Clouds.obtainCertificate(cloud, cluster, 0);

    RecordedRequest recorded = cloud.requests().get(0);
    assertThat(recorded.operation()).isPresent();
    assertThat(recorded.parameter("duration")).contains("0");
    assertThat(recorded.violations()).isEmpty();
    assertThat(recorded.isStubbed()).isTrue();
    assertThat(recorded.isUnexpected()).isFalse();
    assertThat(recorded.toString())
        .endsWith("-> 500, CCE: Obtaining a Cluster Certificate, answered by a stub");
  }

  @Test
  void sees_the_rows_that_a_request_broke() {
    cloud
        .stubs()
        .addOverriding(
            request ->
                Optional.of(StubResponse.of(200).withBody("" + request.violations().size())));

    assertThat(Clouds.obtainCertificate(cloud, cluster, 0).body()).isEqualTo("1");
  }

  @Test
  void sees_no_request_of_another_project() {
    cloud.stubs().addOverriding(request -> Optional.of(StubResponse.of(500)));

    try (FakeHuaweiCloud other = Clouds.newProject()) {
      assertThat(Clouds.obtainCertificate(other, other.cce().addCluster(), 30).status())
          .isEqualTo(200);
      assertThat(
              Wire.post(
                      cloud.endpoint(),
                      Clouds.multiCloudPath(cloud),
                      List.of("X-Auth-Token: " + other.token()),
                      Clouds.LEAST_HSS_BODY)
                  .status())
          .isEqualTo(400);
    }
  }

  @Test
  void is_asked_before_the_others_and_removed_like_them() {
    Stub overriding = request -> Optional.of(StubResponse.of(201));
    cloud.stubs().addOverriding(overriding).add(request -> Optional.of(StubResponse.of(202)));

    assertThat(unknown()).isEqualTo(201);

    cloud.stubs().remove(overriding);
    assertThat(unknown()).isEqualTo(202);
  }

  private int unknown() {
    return Wire.request("GET", cloud.endpoint(), "/" + cloud.projectId(), List.of(), "").status();
  }
}
