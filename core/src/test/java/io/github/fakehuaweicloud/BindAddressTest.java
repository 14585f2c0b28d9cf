package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fakehuaweicloud.testkit.Clouds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BindAddressTest {

  @ParameterizedTest
  @CsvSource({"127.0.0.1, 127.0.0.1", "localhost, localhost", "0.0.0.0, 127.0.0.1"})
  void is_turned_into_an_endpoint_that_clients_reach(String bindAddress, String host) {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.builder().bindAddress(bindAddress).start()) {
      assertThat(cloud.endpoint()).matches("http://" + host + ":\\d+");
      assertThat(Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
    }
  }

  @Test
  void stands_in_brackets_when_it_is_of_ipv6() {
    assumeTrue(hasIpv6(), "This machine has no IPv6 loopback interface");
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.builder().bindAddress("::1").start()) {
      assertThat(cloud.endpoint()).matches("http://\\[::1]:\\d+");
      assertThat(Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
    }
  }

  private static boolean hasIpv6() {
    byte[] loopback = new byte[16];
    loopback[15] = 1;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(loopback))) {
      return socket.isBound();
    } catch (IOException absent) {
      return false;
    }
  }
}
