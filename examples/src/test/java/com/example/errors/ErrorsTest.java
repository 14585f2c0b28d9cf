package com.example.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.cce.v3.model.ListClustersRequest;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.Test;

/** What docs/errors.md shows. */
@FakeHuaweiCloudTest
class ErrorsTest {

  private final FakeHuaweiCloud cloud;
  private final CceClient cce;

  ErrorsTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cce = new SdkCalls(cloud).point(CceClient.newBuilder());
  }

  @Test
  void an_ordered_error_is_thrown_by_the_sdk() {
    cloud.cce().faults().next(Fault.error(CceError.LOCKED));

    var thrown =
        catchThrowableOfType(
            ServiceResponseException.class, () -> cce.listClusters(new ListClustersRequest()));

    assertThat(thrown.getHttpStatusCode()).isEqualTo(429);
    assertThat(thrown.getErrorCode()).isEqualTo("CCE_CM.0006");
    assertThat(thrown.getErrorMsg()).isEqualTo("Resource locked");
    assertThat(thrown.getRequestId()).isEqualTo(cloud.requests().get(0).requestId());
  }

  @Test
  @AllowUnexpectedRequests
  void a_refusal_of_the_fake_says_why_in_the_recorded_request() {
    var cluster = cloud.cce().addCluster();
    var thrown =
        catchThrowableOfType(
            ServiceResponseException.class,
            () ->
                cce.createKubernetesClusterCert(
                    new CreateKubernetesClusterCertRequest()
                        .withClusterId(cluster.id())
                        .withBody(new CertDuration().withDuration(0))));
    assertThat(thrown.getErrorMsg()).isEqualTo("Request is invalid");

    var refused = cloud.requests().get(0);

    assertThat(refused.isUnexpected()).isTrue();
    assertThat(refused.refusal().orElseThrow())
        .contains("duration: expected an Integer from 1 to 10950 days, or -1, got 0");
    assertThat(refused.violations()).hasSize(1);
  }
}
