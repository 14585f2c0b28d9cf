package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
class MisuseTest {

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
  void says_which_port_is_taken() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      takenPort = socket.getLocalPort();

      assertThat(ExtensionTestKit.failureOf(TakenPortTestCases.class))
          .contains("Cannot listen on 127.0.0.1:" + takenPort)
          .contains("Choose another port");
    }
  }

  @Test
  void refuses_a_wrong_option_where_it_is_written() {
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
  void says_what_is_wrong_with_a_project() {
    assertThat(ExtensionTestKit.failureOf(WrongProjectTestCases.class))
        .contains("Expected a project id of 1 to 256 characters without a slash, got \"a/b\"");
  }
}
