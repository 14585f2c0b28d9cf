package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.testkit.ApprovedText;
import io.github.fakehuaweicloud.testkit.Wire;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test that asserts nothing after its call was refused is not green for that. */
class RefusedCredentialsTest {

  private static final ApprovedText APPROVED = new ApprovedText("unexpected-requests");

  @FakeHuaweiCloudTest
  static class WrongTokenTestCases {

    @Test
    void asserts_nothing(FakeHuaweiCloud cloud) {
      register(cloud, "X-Auth-Token: wrong");
    }
  }

  @Test
  void with_a_token_that_was_never_good_fail_the_test(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(WrongTokenTestCases.class));
  }

  @FakeHuaweiCloudTest
  static class MisspeltHeaderTestCases {

    @Test
    void asserts_nothing(FakeHuaweiCloud cloud) {
      register(cloud, "X-Auth-Tokn: " + cloud.token());
    }
  }

  @Test
  void with_a_misspelt_header_fail_the_test(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(MisspeltHeaderTestCases.class));
  }

  @FakeHuaweiCloudTest
  static class AnotherProjectTestCases {

    @Test
    void asserts_nothing(
        @NamedFake("tokyo") FakeHuaweiCloud tokyo, @NamedFake("paris") FakeHuaweiCloud paris) {
      register(paris, "X-Auth-Token: " + tokyo.token());
    }
  }

  @Test
  void of_another_project_fail_the_test(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(AnotherProjectTestCases.class));
  }

  @FakeHuaweiCloudTest
  static class MeantTestCases {

    @Test
    void by_an_expired_token(FakeHuaweiCloud cloud) {
      register(cloud, "X-Auth-Token: " + cloud.iam().issueToken(Duration.ZERO));
    }

    @Test
    void by_a_revoked_token(FakeHuaweiCloud cloud) {
      cloud.iam().revokeToken(cloud.token());
      register(cloud, "X-Auth-Token: " + cloud.token());
    }

    @Test
    void by_a_fault(FakeHuaweiCloud cloud) {
      cloud.hss().faults().next(Fault.error(GatewayError.INCORRECT_AUTHENTICATION));
      register(cloud, "X-Auth-Token: " + cloud.token());
    }

    @Test
    @AllowUnexpectedRequests
    void by_an_annotation(FakeHuaweiCloud cloud) {
      register(cloud, "X-Auth-Token: wrong");
    }
  }

  @Test
  void that_the_test_means_do_not_fail_it() {
    ExtensionTestKit.run(MeantTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(4).failed(0));
  }

  static class LenientTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().allowUnexpectedRequests().build();

    @Test
    void sends_a_wrong_token(FakeHuaweiCloud cloud) {
      register(cloud, "X-Auth-Token: wrong");
    }
  }

  @Test
  void pass_where_the_extension_is_told_so() {
    ExtensionTestKit.run(LenientTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(1).failed(0));
  }

  @FakeHuaweiCloudTest
  static class OfNobodyTestCases {

    @Test
    void asks_iam(FakeHuaweiCloud cloud) {
      Wire.request("GET", cloud.endpoint(), "/v3/projects", List.of("X-Auth-Token: wrong"), "");
      assertThat(cloud.requests()).isEmpty();
    }
  }

  /** On a shared server they may be another test's. */
  @Test
  void of_a_request_that_names_no_project_fail_nobody() {
    ExtensionTestKit.run(OfNobodyTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(1).failed(0));
  }

  private static void register(FakeHuaweiCloud cloud, String header) {
    Wire.post(
        cloud.endpoint(),
        "/v5/" + cloud.projectId() + "/container/kubernetes/multi-cloud/clusters",
        List.of(header),
        "{\"kube_config\": \"{}\"}");
  }
}
