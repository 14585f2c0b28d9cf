package io.github.fakehuaweicloud.internal.engine.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.engine.Tls;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.ServerConnector;

@Timeout(60)
class TlsPortTest {

  /** The beginning of a handshake. */
  private static final byte[] HELLO = {0x16, 3, 1, 2, 0, 1, 0, 1, (byte) 0xfc, 3, 3};

  private final Server server = new Server();
  private TlsPort port;

  @BeforeEach
  void start() throws Exception {
    ServerConnector plain = new ServerConnector(server);
    plain.setHost("127.0.0.1");
    plain.setIdleTimeout(50);
    port = TlsPort.of(server, plain, new HttpConfiguration(), new Tls(0, SSLContext.getDefault()));
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 11})
  void leaves_a_client_that_hangs_in_the_handshake_as_soon_as_the_plain_one_leaves_one(int bytes)
      throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(HELLO, 0, bytes);

      assertThat(socket.getInputStream().readAllBytes()).hasSizeLessThan(64);
    }
  }
}
