package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.io.UncheckedIOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class PortTakenTest {

  @Test
  void is_refused_by_name_with_a_way_out() {
    try (FakeHuaweiCloudServer first = FakeHuaweiCloudServer.start()) {
      int port = URI.create(first.endpoint()).getPort();

      assertThatThrownBy(() -> FakeHuaweiCloud.builder().port(port).start())
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(
              "Cannot listen on 127.0.0.1:"
                  + port
                  + ": the port is taken, or the address is not of this machine. Choose another port"
                  + " (0 for any free one) or another address");
    }
  }

  @Test
  void is_free_again_once_the_first_server_is_closed() {
    FakeHuaweiCloudServer first = FakeHuaweiCloudServer.start();
    int port = URI.create(first.endpoint()).getPort();
    first.close();

    try (FakeHuaweiCloudServer second = FakeHuaweiCloudServer.start("127.0.0.1", port)) {
      assertThat(second.endpoint()).isEqualTo("http://127.0.0.1:" + port);
    }
  }

  @Test
  void is_told_from_an_address_of_another_machine_by_its_name() {
    assertThatThrownBy(() -> FakeHuaweiCloudServer.start("192.0.2.1", 0))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot listen on 192.0.2.1:0: ");
  }
}
