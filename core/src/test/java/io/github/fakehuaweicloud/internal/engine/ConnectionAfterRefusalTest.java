package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.PooledConnection;
import io.github.fakehuaweicloud.testkit.PooledConnection.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A client that keeps its connections sends its next request on one that was refused something,
 * unless it was told that the connection is closed.
 */
class ConnectionAfterRefusalTest {

  @ParameterizedTest
  @ValueSource(strings = {"X-Other: 1", "Content-Encoding: gzip"})
  void of_a_corrupt_gzip_body_is_usable_or_said_to_be_closed(String header) throws IOException {
    byte[] corrupt = new byte[200_000];
    corrupt[0] = 0x1f;
    corrupt[1] = (byte) 0x8b;
    for (int i = 0; i < 20; i++) {
      assertNextRequestIsAnswered("POST", header, corrupt, 400);
    }
  }

  @Test
  void of_a_body_that_is_too_large_even_to_be_dropped_is_said_to_be_closed() throws IOException {
    try (FakeHuaweiCloud cloud = Clouds.newProject();
        PooledConnection connection = new PooledConnection(cloud.endpoint())) {
      String head =
          "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\nand so on"
              .formatted(65 * 1024 * 1024);

      Answer refusal = connection.send(head.getBytes(StandardCharsets.US_ASCII));

      assertThat(refusal).isEqualTo(new Answer(413, true));
    }
  }

  @Test
  void of_a_body_beyond_the_limit_is_usable() throws IOException {
    try (FakeHuaweiCloud cloud = Clouds.newProject();
        PooledConnection connection = new PooledConnection(cloud.endpoint())) {
      byte[] large = request(cloud, "POST", "X-Other: 1", new byte[13 * 1024 * 1024]);

      assertThat(connection.send(large)).isEqualTo(new Answer(413, false));
      assertThat(connection.send(large)).isEqualTo(new Answer(413, false));
    }
  }

  @Test
  void of_a_method_in_lower_case_is_usable_or_said_to_be_closed() throws IOException {
    for (int i = 0; i < 20; i++) {
      assertNextRequestIsAnswered("post", "X-Other: 1", new byte[200_000], 404);
    }
  }

  private static void assertNextRequestIsAnswered(
      String method, String header, byte[] body, int status) throws IOException {
    try (FakeHuaweiCloud cloud = Clouds.newProject();
        PooledConnection connection = new PooledConnection(cloud.endpoint())) {
      Answer refusal = connection.send(request(cloud, method, header, body));
      assertThat(refusal.status()).isEqualTo(status);
      if (!refusal.closes()) {
        byte[] sound = Clouds.LEAST_HSS_BODY.getBytes(StandardCharsets.US_ASCII);

        assertThat(connection.send(request(cloud, "POST", "X-Other: 1", sound)).status())
            .isEqualTo(200);
      }
    }
  }

  private static byte[] request(FakeHuaweiCloud cloud, String method, String header, byte[] body)
      throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    String head =
        "%s %s HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: %s\r\n%s\r\nContent-Length: %d\r\n\r\n"
            .formatted(method, Clouds.multiCloudPath(cloud), cloud.token(), header, body.length);
    request.write(head.getBytes(StandardCharsets.US_ASCII));
    request.write(body);
    return request.toByteArray();
  }
}
