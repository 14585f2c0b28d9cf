package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.testkit.ApprovedText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every text is in {@code src/test/approved/misuse}, in a file named after the test. */
@Execution(ExecutionMode.SAME_THREAD)
class MisuseTest {

  private static final ApprovedText APPROVED = new ApprovedText("misuse");
  private static int takenPort;

  static class TakenPortTestCases {

    @RegisterExtension
    final FakeHuaweiCloudExtension fake =
        FakeHuaweiCloudExtension.builder().port(takenPort).build();

    @Test
    void asks_for_a_fake(FakeHuaweiCloud cloud) {
      assertThat(cloud).isNotNull();
    }
  }

  @Test
  void a_port_that_is_taken(TestInfo test) throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      takenPort = socket.getLocalPort();

      APPROVED.check(test, ExtensionTestKit.failureOf(TakenPortTestCases.class));
    }
  }

  @Test
  void a_port_that_is_none_is_refused_where_it_is_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FakeHuaweiCloudExtension.builder().port(70000))
        .withMessage("Expected a port from 0 to 65535, got 70000");
  }

  static class WrongProjectTestCases {

    @RegisterExtension
    final FakeHuaweiCloudExtension fake =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("a/b")).build();

    @Test
    void asks_for_a_fake(FakeHuaweiCloud cloud) {
      assertThat(cloud).isNotNull();
    }
  }

  @Test
  void a_project_id_that_is_none(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(WrongProjectTestCases.class));
  }

  static class TwoWithoutANameTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension ONE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("one")).build();

    @RegisterExtension
    static final FakeHuaweiCloudExtension OTHER =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("other")).build();

    @Test
    void asks_for_a_fake(FakeHuaweiCloud cloud) {
      assertThat(cloud).isNotNull();
    }
  }

  @Test
  void two_extensions_without_a_name(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(TwoWithoutANameTestCases.class));
  }

  @TestInstance(Lifecycle.PER_CLASS)
  static class TwoOfOneNameTestCases {

    @RegisterExtension
    final FakeHuaweiCloudExtension one = FakeHuaweiCloudExtension.builder().name("tokyo").build();

    @RegisterExtension
    final FakeHuaweiCloudExtension other = FakeHuaweiCloudExtension.builder().name("tokyo").build();

    @Test
    void asks_for_a_fake(@NamedFake("tokyo") FakeHuaweiCloud cloud) {
      assertThat(cloud).isNotNull();
    }
  }

  @Test
  void two_extensions_of_one_name(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(TwoOfOneNameTestCases.class));
  }

  static class MisspeltNameTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension TOKYO =
        FakeHuaweiCloudExtension.builder().name("tokyo").build();

    @Test
    void asks_for_a_fake(@NamedFake("tokio") FakeHuaweiCloud cloud) {
      assertThat(cloud).isNotNull();
    }
  }

  @Test
  void a_name_that_nobody_has(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(MisspeltNameTestCases.class));
  }

  @FakeHuaweiCloudTest
  static class MisspeltBesideUnnamedTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension TOKYO =
        FakeHuaweiCloudExtension.builder().name("tokyo").build();

    @Test
    void asks_for_a_fake(@NamedFake("tokio") FakeHuaweiCloud cloud) {
      assertThat(cloud).isNotNull();
    }
  }

  @Test
  void a_name_that_nobody_has_beside_a_fake_without_a_name(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(MisspeltBesideUnnamedTestCases.class));
  }

  private static final CountDownLatch FIRST_HAS_IT = new CountDownLatch(1);
  private static final CountDownLatch SECOND_WAS_REFUSED = new CountDownLatch(1);

  abstract static class TeamIdentity {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("team").token("team-token")).build();
  }

  static class HolderTestCases extends TeamIdentity {

    @Test
    void holds_the_identity(FakeHuaweiCloud cloud) throws InterruptedException {
      assertThat(cloud.projectId()).isEqualTo("team");
      FIRST_HAS_IT.countDown();
      assertThat(SECOND_WAS_REFUSED.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  static class LatecomerTestCases extends TeamIdentity {

    @BeforeAll
    static void wait_for_the_first() throws InterruptedException {
      assertThat(FIRST_HAS_IT.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void wants_the_identity(FakeHuaweiCloud cloud) {
      throw new IllegalStateException("never reached with " + cloud);
    }

    @AfterAll
    static void let_the_first_go() {
      SECOND_WAS_REFUSED.countDown();
    }
  }

  @Test
  void one_identity_in_two_tests_at_the_same_time(TestInfo test) {
    APPROVED.check(
        test,
        ExtensionTestKit.onlyFailureInParallel(HolderTestCases.class, LatecomerTestCases.class));
  }

  static class LateTestCases extends TeamIdentity {

    @Test
    void wants_the_identity(FakeHuaweiCloud cloud) {
      throw new IllegalStateException("never reached with " + cloud);
    }
  }

  @Test
  void one_identity_in_a_project_that_nobody_closed(TestInfo test) {
    try (FakeHuaweiCloud forgotten = FakeHuaweiCloudServer.shared().newProject(p -> p.id("team"))) {
      assertThat(forgotten).isNotNull();

      APPROVED.check(test, ExtensionTestKit.failureOf(LateTestCases.class));
    }
  }

  static class OneIdentityTwiceTestCases extends TeamIdentity {

    @Test
    void wants_the_identity_twice(
        FakeHuaweiCloud cloud, @NamedFake("second") FakeHuaweiCloud second) {
      assertThat(cloud).isNotSameAs(second);
    }
  }

  @Test
  void one_identity_twice_in_a_test(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(OneIdentityTwiceTestCases.class));
  }

  static class OneTokenTwiceTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().project(p -> p.token("one-token")).build();

    @Test
    void wants_the_token_twice(FakeHuaweiCloud cloud, @NamedFake("second") FakeHuaweiCloud second) {
      assertThat(cloud).isNotSameAs(second);
    }
  }

  @Test
  void one_token_twice_in_a_test(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(OneTokenTwiceTestCases.class));
  }

  static class OwnServerTestCases {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().ownServer().build();

    @Test
    void asks_for_the_endpoint() {
      FAKE.endpoint();
    }
  }

  @Test
  void the_endpoint_of_an_extension_with_a_server_for_each_class(TestInfo test) {
    APPROVED.check(test, ExtensionTestKit.failureOf(OwnServerTestCases.class));
  }
}
