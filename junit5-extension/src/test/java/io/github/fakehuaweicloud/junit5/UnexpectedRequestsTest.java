package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.testkit.ApprovedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class UnexpectedRequestsTest {

  private static final ApprovedText APPROVED = new ApprovedText("unexpected-requests");

  @FakeHuaweiCloudTest
  @TestMethodOrder(MethodName.class)
  static class SendingTestCases {

    @Test
    void a_keeps_the_contract(FakeHuaweiCloud cloud) {
      Requests.register(cloud, "{\"kube_config\": \"{}\"}");
    }

    @Test
    void b_breaks_a_row(FakeHuaweiCloud cloud) {
      Requests.register(cloud, "{}");
    }

    @Test
    void c_keeps_the_contract_too(FakeHuaweiCloud cloud) {
      Requests.certificate(cloud, "no-such-cluster", "{\"duration\": 1}");
    }

    @Test
    @AllowUnexpectedRequests
    void d_breaks_a_row_on_purpose(FakeHuaweiCloud cloud) {
      Requests.register(cloud, "{}");
    }

    @Nested
    @AllowUnexpectedRequests
    class OnPurpose {

      @Test
      void e_breaks_a_row(FakeHuaweiCloud cloud) {
        Requests.register(cloud, "{}");
      }
    }
  }

  @Test
  void that_break_a_row_fail_the_test_that_sent_them_and_no_other(TestInfo test) {
    EngineExecutionResults results = ExtensionTestKit.run(SendingTestCases.class);

    results.testEvents().assertStatistics(events -> events.succeeded(4).failed(1));
    assertThat(results.testEvents().failed().stream())
        .singleElement()
        .satisfies(
            event -> assertThat(event.getTestDescriptor().getDisplayName()).startsWith("b_breaks"));
    APPROVED.check(test, ExtensionTestKit.failureOf(SendingTestCases.class));
  }

  @FakeHuaweiCloudTest
  static class WrongPathTestCases {

    @Test
    void misspells_the_path(FakeHuaweiCloud cloud) {
      Requests.post(
          cloud,
          "/v5/" + cloud.projectId() + "/container/kubernetes/multicloud/clusters",
          "{\"kube_config\": \"{}\"}");
    }
  }

  @Test
  void of_no_page_fail_the_test_with_the_nearest_operation(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(WrongPathTestCases.class));
  }

  @FakeHuaweiCloudTest
  static class WrongMethodTestCases {

    @Test
    void uses_the_wrong_method(FakeHuaweiCloud cloud) {
      Requests.post(
          cloud,
          "/v5/" + cloud.projectId() + "/container/kubernetes/multi-cloud/clusters/c1",
          "{\"kube_config\": \"{}\"}");
    }
  }

  @Test
  void with_the_wrong_method_fail_the_test_with_the_right_ones(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(WrongMethodTestCases.class));
  }

  @FakeHuaweiCloudTest
  static class HiddenTestCases {

    @Test
    void by_a_fault(FakeHuaweiCloud cloud) {
      cloud.hss().faults().next(Fault.throttled());
      Requests.register(cloud, "{}");
    }

    @Test
    void by_a_wrong_token(FakeHuaweiCloud cloud) {
      Requests.post(cloud, "/v5/" + cloud.projectId() + "/clusters", "{}", "wrong-token");
    }
  }

  @Test
  void are_hidden_neither_by_a_fault_nor_by_wrong_credentials() {
    ExtensionTestKit.run(HiddenTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(0).failed(2));
  }

  @FakeHuaweiCloudTest
  static class OwnFailureTestCases {

    @Test
    void fails_by_itself(FakeHuaweiCloud cloud) {
      Requests.register(cloud, "{}");
      throw new AssertionError("its own failure");
    }
  }

  @Test
  void leave_a_test_that_fails_by_itself_its_own_failure() {
    assertThat(ExtensionTestKit.failureOf(OwnFailureTestCases.class)).isEqualTo("its own failure");
  }

  @FakeHuaweiCloudTest
  static class RefusedTestCases {

    @Test
    void fails_because_of_a_refusal(FakeHuaweiCloud cloud) {
      Requests.register(cloud, "{\"kube_config\": \"{}\"}");
      Requests.certificate(cloud, "c1", "{\"duration\": 0}");
      Requests.certificate(cloud, "c1", "{\"duration\": 30}");
      throw new IllegalStateException("400 Bad Request");
    }
  }

  @Test
  void that_were_refused_stand_beside_the_failure_they_led_to(TestInfo test) {
    Throwable failure = ExtensionTestKit.throwableOf(RefusedTestCases.class);

    assertThat(failure).hasMessage("400 Bad Request");
    APPROVED.check(test, failure.getSuppressed()[0].getMessage());
  }

  @FakeHuaweiCloudTest
  static class ToldAlreadyTestCases {

    @Test
    void fails_with_all_requests_listed(FakeHuaweiCloud cloud) {
      Requests.certificate(cloud, "c1", "{\"duration\": 30}");
      throw new AssertionError("What came was " + cloud.requests());
    }
  }

  @Test
  void that_the_failure_tells_of_already_are_not_told_twice() {
    assertThat(ExtensionTestKit.throwableOf(ToldAlreadyTestCases.class))
        .hasNoSuppressedExceptions();
  }

  @FakeHuaweiCloudTest
  static class WrappedTestCases {

    @Test
    void fails_with_what_tells_of_it_as_its_cause(FakeHuaweiCloud cloud) {
      Requests.certificate(cloud, "c1", "{\"duration\": 30}");
      throw new IllegalStateException("wrapped", new AssertionError("" + cloud.requests()));
    }
  }

  @Test
  void that_a_cause_of_the_failure_tells_of_are_not_told_twice() {
    assertThat(ExtensionTestKit.throwableOf(WrappedTestCases.class)).hasNoSuppressedExceptions();
  }

  @FakeHuaweiCloudTest
  static class ShownInFullTestCases {

    @Test
    void fails_with_the_nearest_request(FakeHuaweiCloud cloud) {
      Requests.certificate(cloud, "c1", "{\"duration\": 30}");
      FakeHuaweiCloudAssertions.assertThat(cloud).receivedOneRequest().wasAnsweredWith(200);
    }
  }

  @Test
  void that_an_assertion_shows_in_full_say_why_they_were_refused_once() {
    Throwable failure = ExtensionTestKit.throwableOf(ShownInFullTestCases.class);

    assertThat(failure).hasNoSuppressedExceptions();
    assertThat(failure.getMessage()).containsOnlyOnce("The project has no cluster c1");
  }

  @FakeHuaweiCloudTest
  static class ClassProjectTestCases {

    private static FakeHuaweiCloud ofClass;

    @BeforeAll
    static void ask(FakeHuaweiCloud cloud) {
      ofClass = cloud;
    }

    @Test
    void breaks_a_row() {
      Requests.register(ofClass, "{}");
    }
  }

  @Test
  void of_a_project_of_the_class_fail_the_class() {
    EngineExecutionResults results = ExtensionTestKit.run(ClassProjectTestCases.class);

    results.testEvents().assertStatistics(events -> events.succeeded(1).failed(0));
    results.containerEvents().assertStatistics(events -> events.failed(1));
  }

  @FakeHuaweiCloudTest
  static class ToldByTestCases {

    private static FakeHuaweiCloud ofClass;

    @BeforeAll
    static void ask(FakeHuaweiCloud cloud) {
      ofClass = cloud;
    }

    @Test
    void breaks_a_row_and_fails_with_it() {
      Requests.register(ofClass, "{}");
      FakeHuaweiCloudAssertions.assertThat(ofClass).registeredOneCluster();
    }
  }

  @Test
  void of_a_project_of_the_class_are_not_told_twice() {
    EngineExecutionResults results = ExtensionTestKit.run(ToldByTestCases.class);

    results.testEvents().assertStatistics(events -> events.succeeded(0).failed(1));
    results.containerEvents().assertStatistics(events -> events.failed(0));
  }

  static class LenientTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().allowUnexpectedRequests().build();

    @Test
    void breaks_a_row(FakeHuaweiCloud cloud) {
      Requests.register(cloud, "{}");
    }
  }

  @Test
  void pass_where_the_extension_is_told_so() {
    ExtensionTestKit.run(LenientTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(1).failed(0));
  }
}
