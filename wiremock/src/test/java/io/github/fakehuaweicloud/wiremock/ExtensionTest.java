package io.github.fakehuaweicloud.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static io.github.fakehuaweicloud.wiremock.WireMockStubs.stubsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** With the JUnit extension: it fails tests for unexpected requests and for what was thrown. */
@FakeHuaweiCloudTest
class ExtensionTest {

  @Test
  void lets_a_test_pass_whose_requests_were_answered_by_stubs(FakeHuaweiCloud cloud) {
    stubsOf(cloud).stubFor(get("/a").willReturn(ok()));

    assertThat(Calls.get(cloud, "/a").status()).isEqualTo(200);
  }

  @Test
  void fails_a_test_with_what_its_stub_threw_or_with_what_no_stub_answered() {
    Events tests =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(StubTestCases.class))
            .execute()
            .testEvents();

    tests
        .assertThatEvents()
        .haveExactly(
            1,
            event(test("throwing"), finishedWithFailure(message("thrown by a stub of the test"))))
        .haveExactly(
            1,
            event(
                test("unknown"),
                finishedWithFailure(message(text -> text.contains("GET /unknown -> 404")))));
    tests.assertStatistics(statistics -> statistics.started(2).failed(2));
  }

  @FakeHuaweiCloudTest
  static class StubTestCases {

    @Test
    void throwing(FakeHuaweiCloud cloud) {
      stubsOf(cloud)
          .stubFor(
              get("/a")
                  .andMatching(
                      request -> {
                        throw new IllegalStateException("thrown by a stub of the test");
                      })
                  .willReturn(ok()));
      Calls.get(cloud, "/a");
    }

    @Test
    void unknown(FakeHuaweiCloud cloud) {
      stubsOf(cloud).stubFor(get("/a").willReturn(ok()));
      Calls.get(cloud, "/unknown");
    }
  }
}
