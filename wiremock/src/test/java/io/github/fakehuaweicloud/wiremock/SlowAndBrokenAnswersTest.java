package io.github.fakehuaweicloud.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static io.github.fakehuaweicloud.wiremock.WireMockStubs.stubsOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Wire;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlowAndBrokenAnswersTest {

  private static final int A_DAY_IN_MILLIS = 24 * 60 * 60 * 1000;
  private static final int MORE_THAN_THE_THREADS_OF_THE_SERVER = 150;

  private final FakeHuaweiCloud cloud = Calls.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  static Stream<ResponseDefinitionBuilder> delays() {
    return Stream.of(
        ok("{}").withFixedDelay(200),
        ok("{}").withUniformRandomDelay(200, 250),
        ok("{}").withChunkedDribbleDelay(2, 400));
  }

  @ParameterizedTest
  @MethodSource("delays")
  void come_late(ResponseDefinitionBuilder late) {
    stubsOf(cloud).stubFor(any(anyUrl()).willReturn(late));
    long start = System.nanoTime();

    assertThat(Calls.get(cloud, "/a").body()).isEqualTo("{}");

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(150));
  }

  @Test
  void hold_no_thread_of_the_server() throws IOException {
    stubsOf(cloud).stubFor(any(anyUrl()).willReturn(ok().withFixedDelay(A_DAY_IN_MILLIS)));
    List<Socket> waiting = new ArrayList<>();
    try (FakeHuaweiCloud other = Calls.newProject()) {
      for (int i = 0; i < MORE_THAN_THE_THREADS_OF_THE_SERVER; i++) {
        waiting.add(call());
      }
      assertThat(
              cloud.requestLog().await(MORE_THAN_THE_THREADS_OF_THE_SERVER, Duration.ofSeconds(30)))
          .isTrue();

      assertThat(Calls.get(other, "/a").status()).isEqualTo(404);
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  @Test
  void are_late_by_no_more_than_the_server_can_wait() throws IOException {
    stubsOf(cloud).stubFor(any(anyUrl()).willReturn(ok().withFixedDelay(Integer.MAX_VALUE)));

    try (Socket waiting = call()) {
      assertThat(cloud.requestLog().await(1, Duration.ofSeconds(30))).isTrue();
      assertThat(cloud.requests().get(0).status()).isEqualTo(200);
      assertThat(waiting.getInputStream().available()).isZero();
    }
  }

  @Test
  void reset_or_close_the_connection() throws IOException {
    assertThat(read(Fault.EMPTY_RESPONSE)).isEmpty();
    assertThatThrownBy(() -> read(Fault.CONNECTION_RESET_BY_PEER))
        .isInstanceOf(SocketException.class)
        .hasMessageContaining("reset");
    assertThat(cloud.requests())
        .hasSize(2)
        .allMatch(request -> request.status() == 0 && !request.isUnexpected());
  }

  @Test
  void are_garbage() throws IOException {
    assertThat(read(Fault.RANDOM_DATA_THEN_CLOSE)).isNotEmpty().doesNotStartWith("HTTP");
    assertThat(read(Fault.MALFORMED_RESPONSE_CHUNK))
        .startsWith("HTTP/1.1 200 OK\r\n")
        .doesNotEndWith("\r\n\r\n");
  }

  private String read(Fault fault) throws IOException {
    stubsOf(cloud).stubFor(any(anyUrl()).willReturn(aResponse().withFault(fault)));
    try (Socket socket = call()) {
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private Socket call() throws IOException {
    URI server = URI.create(cloud.endpoint());
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(60_000);
    String request =
        "GET /"
            + cloud.projectId()
            + " HTTP/1.1\r\n"
            + Wire.head(cloud.endpoint(), List.of())
            + "\r\n";
    socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    return socket;
  }
}
