package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.testkit.FreePort;
import io.github.fakehuaweicloud.testkit.Wire;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated // other tests would see the property
class RemoteFakeTest {

  private final FakeHuaweiCloudServer elsewhere = FakeHuaweiCloudServer.start();

  @AfterEach
  void close() {
    System.clearProperty(RemoteAddress.PROPERTY);
    elsewhere.close();
  }

  private void runElsewhere() {
    System.setProperty(RemoteAddress.PROPERTY, elsewhere.endpoint());
  }

  private static String same(String text) {
    return text.replaceAll("[0-9a-f]{32}|sha256 [0-9a-f]{8}|127\\.0\\.0\\.1:[0-9]+", "…");
  }

  private int openProjects() {
    return Wire.request("GET", elsewhere.endpoint(), "/__fake/ready", List.of(), "")
        .json()
        .path("projects")
        .asInt();
  }

  @Test
  void fails_a_test_for_unexpected_requests_with_the_same_text() {
    String embedded = ExtensionTestKit.failureOf(UnexpectedRequestsTest.SendingTestCases.class);
    runElsewhere();

    String remote = ExtensionTestKit.failureOf(UnexpectedRequestsTest.SendingTestCases.class);

    assertThat(same(remote)).isEqualTo(same(embedded));
    ExtensionTestKit.run(UnexpectedRequestsTest.SendingTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(4).failed(1));
    assertThat(openProjects()).isZero();
  }

  @Test
  void names_the_nearest_operation() {
    String embedded = ExtensionTestKit.failureOf(UnexpectedRequestsTest.WrongPathTestCases.class);
    runElsewhere();

    assertThat(same(ExtensionTestKit.failureOf(UnexpectedRequestsTest.WrongPathTestCases.class)))
        .isEqualTo(same(embedded));
  }

  @Test
  void tells_what_api_servers_refused() {
    Throwable embedded = ExtensionTestKit.throwableOf(RefusedCallsTest.FailingTestCases.class);
    runElsewhere();

    Throwable remote = ExtensionTestKit.throwableOf(RefusedCallsTest.FailingTestCases.class);

    assertThat(remote).hasMessage(embedded.getMessage());
    assertThat(remote.getSuppressed()).hasSize(1);
    assertThat(same(remote.getSuppressed()[0].getMessage()))
        .isEqualTo(same(embedded.getSuppressed()[0].getMessage()));
  }

  static class WhereverTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().project(p -> p.token("token-of-wherever")).build();

    @Test
    void has_the_project(FakeHuaweiCloud cloud) {
      assertThat(cloud.endpoint())
          .isEqualTo(FAKE.endpoint())
          .isEqualTo(System.getProperty(RemoteAddress.PROPERTY));
      assertThat(cloud.token()).isEqualTo("token-of-wherever");
      assertThat(cloud).asString().contains("WhereverTestCases");
    }

    @Test
    void has_another_one(FakeHuaweiCloud cloud) {
      assertThat(cloud.cce().clusters()).isEmpty();
      cloud.cce().addCluster();
    }
  }

  @Test
  void has_a_project_for_each_test_under_one_identity() {
    runElsewhere();

    ExtensionTestKit.run(WhereverTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(2).failed(0));
    assertThat(openProjects()).isZero();
  }

  static class NobodyThereTestCases {

    static final URI NOBODY = URI.create("http://127.0.0.1:" + FreePort.find());

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().remote(NOBODY).build();

    @Test
    void has_no_fake(FakeHuaweiCloud cloud) {
      throw new AssertionError("There is none, got " + cloud);
    }
  }

  @Test
  void that_is_not_there_fails_the_first_test() {
    assertThat(ExtensionTestKit.failureOf(NobodyThereTestCases.class))
        .contains("The fake at " + NobodyThereTestCases.NOBODY + " cannot be reached");
  }

  static class OwnServerTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().ownServer().build();

    @Test
    void is_here(FakeHuaweiCloud cloud) {
      assertThat(cloud.endpoint()).isNotEqualTo(System.getProperty(RemoteAddress.PROPERTY));
    }
  }

  @Test
  void is_not_used_by_those_who_want_a_server_of_their_own() {
    runElsewhere();

    ExtensionTestKit.run(OwnServerTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(1).failed(0));
  }

  @Test
  void is_not_started_as_well() {
    FakeHuaweiCloudExtension.Builder builder =
        FakeHuaweiCloudExtension.builder().remote(URI.create(elsewhere.endpoint())).port(8080);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("With remote(…) no server is started");
  }

  @Test
  void is_named_by_the_environment() {
    assertThat(environment(Map.of(), Map.of())).isEmpty();
    assertThat(environment(Map.of(), Map.of("FAKE_HUAWEICLOUD_URL", " "))).isEmpty();
    assertThat(environment(Map.of(), Map.of("FAKE_HUAWEICLOUD_URL", "http://fake:8080")))
        .contains(new RemoteAddress(URI.create("http://fake:8080"), Optional.empty()));
    assertThat(
            environment(
                Map.of("fake.huaweicloud.url", "http://other:8080"),
                Map.of("FAKE_HUAWEICLOUD_URL", "http://fake:8080", "FAKE_CONTROL_KEY", "key")))
        .contains(new RemoteAddress(URI.create("http://other:8080"), Optional.of("key")))
        .hasValueSatisfying(address -> assertThat(address).hasToString("http://other:8080"));
    assertThatThrownBy(() -> environment(Map.of(), Map.of("FAKE_HUAWEICLOUD_URL", "a b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Expected the address of a fake such as http://127.0.0.1:8080");
  }

  private static Optional<RemoteAddress> environment(
      Map<String, String> properties, Map<String, String> variables) {
    return RemoteAddress.of(properties::get, variables::get);
  }
}
