package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
class FixedPortTest {

  private static final Set<String> PROJECTS = ConcurrentHashMap.newKeySet();
  private static int port;

  static class OneClassTestCases {

    @RegisterExtension
    final FakeHuaweiCloudExtension fake = FakeHuaweiCloudExtension.builder().port(port).build();

    @Test
    void is_at_the_port(FakeHuaweiCloud cloud) {
      assertThat(URI.create(cloud.endpoint()).getPort()).isEqualTo(port);
      assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
      assertThat(cloud.requests()).hasSize(1);
      PROJECTS.add(cloud.projectId());
    }
  }

  static class OtherClassTestCases extends OneClassTestCases {}

  @Test
  void is_shared_by_classes_that_run_at_the_same_time() throws IOException {
    // Free a moment ago; nothing else on this machine is likely to take it before the run does.
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    ExtensionTestKit.runInParallel(2, OneClassTestCases.class, OtherClassTestCases.class)
        .testEvents()
        .assertStatistics(events -> events.succeeded(2).failed(0));
    assertThat(PROJECTS).hasSize(2);
  }
}
