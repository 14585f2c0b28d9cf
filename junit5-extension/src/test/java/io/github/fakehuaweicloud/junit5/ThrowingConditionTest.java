package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.faults.Fault;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a condition throws on a server's thread fails the test, and no client swallows it. */
@SuppressWarnings("StaticAssignmentOfThrowable") // to be told from all others
class ThrowingConditionTest {

  private static final Throwable ERROR = new NotImplementedError();
  private static final Throwable CHECKED = new IOException("thrown without being declared");
  private static final Throwable OWN_FAILURE = new IllegalStateException("its own failure");

  /** As Kotlin's {@code TODO()} throws. */
  private static final class NotImplementedError extends Error {
    private static final long serialVersionUID = 1;
  }

  @FakeHuaweiCloudTest
  static class ErrorTestCases {

    @Test
    void does_not_notice(FakeHuaweiCloud cloud) {
      callWithAConditionThatThrows(cloud, ERROR);
    }
  }

  @Test
  void fails_the_test_with_the_very_error_it_threw() {
    assertThat(ExtensionTestKit.throwableOf(ErrorTestCases.class)).isSameAs(ERROR);
  }

  @FakeHuaweiCloudTest
  static class CheckedTestCases {

    @Test
    void does_not_notice(FakeHuaweiCloud cloud) {
      callWithAConditionThatThrows(cloud, CHECKED);
    }
  }

  @Test
  void fails_the_test_with_the_very_checked_exception_it_threw() {
    assertThat(ExtensionTestKit.throwableOf(CheckedTestCases.class)).isSameAs(CHECKED);
  }

  @FakeHuaweiCloudTest
  @AllowUnexpectedRequests
  static class AllowingTestCases {

    @Test
    void allows_unexpected_requests_only(FakeHuaweiCloud cloud) {
      callWithAConditionThatThrows(cloud, ERROR);
    }
  }

  @Test
  void fails_a_test_that_allows_unexpected_requests_too() {
    assertThat(ExtensionTestKit.throwableOf(AllowingTestCases.class)).isSameAs(ERROR);
  }

  @FakeHuaweiCloudTest
  static class FailingTestCases {

    @Test
    void fails_by_itself(FakeHuaweiCloud cloud) throws Throwable {
      callWithAConditionThatThrows(cloud, CHECKED);
      throw OWN_FAILURE;
    }
  }

  @Test
  void stands_beside_the_failure_of_a_test_that_fails_for_another_reason() {
    assertThat(ExtensionTestKit.throwableOf(FailingTestCases.class)).isSameAs(OWN_FAILURE);
    assertThat(OWN_FAILURE.getSuppressed()).contains(CHECKED);
  }

  @FakeHuaweiCloudTest
  static class RethrowingTestCases {

    @Test
    void throws_it_itself(FakeHuaweiCloud cloud) throws Throwable {
      callWithAConditionThatThrows(cloud, ERROR);
      throw cloud.requests().get(0).failure().orElseThrow();
    }
  }

  @Test
  void is_no_cause_beside_itself() {
    assertThat(ExtensionTestKit.throwableOf(RethrowingTestCases.class)).isSameAs(ERROR);
  }

  private static void callWithAConditionThatThrows(FakeHuaweiCloud cloud, Throwable thrown) {
    cloud.hss().faults().when(request -> sneakilyThrow(thrown), Fault.throttled());
    assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(500);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> boolean sneakilyThrow(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
