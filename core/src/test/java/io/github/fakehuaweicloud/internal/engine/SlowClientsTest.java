package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SlowClientsTest {

  private static final int MANY = 60;

  @Test
  @Timeout(20)
  void do_not_keep_others_from_being_answered() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      URI server = URI.create(cloud.endpoint());
      String head =
          "POST "
              + Clouds.multiCloudPath(cloud)
              + " HTTP/1.1\r\n"
              + Wire.head(cloud.endpoint(), List.of("Content-Length: 100000"))
              + "\r\n{";
      for (int i = 0; i < MANY; i++) {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }

      for (int i = 0; i < 20; i++) {
        assertThat(Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).status())
            .isEqualTo(200);
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }
}
