package io.github.fakehuaweicloud.stubs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StubResponseTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void has_headers_that_may_come_twice_and_replace_those_of_the_gateway() {
    WireResponse response =
        answer(
            StubResponse.of(302)
                .withHeader("Set-Cookie", "a")
                .withHeader("Set-Cookie", "b")
                .withHeader("server", "nginx")
                .withHeader("X-Request-Id", "chosen"));

    assertThat(response.status()).isEqualTo(302);
    assertThat(response.headers("Set-Cookie")).containsExactly("a", "b");
    assertThat(response.headers("Server")).containsExactly("nginx");
    assertThat(response.headers("X-Request-Id")).containsExactly("chosen");
    assertThat(cloud.requests())
        .singleElement()
        .extracting(RecordedRequest::requestId)
        .isEqualTo("chosen");
  }

  @Test
  void sends_bytes_as_they_are() throws IOException {
    byte[] bytes = {0, (byte) 0xff, (byte) 0x80, 13, 10};

    byte[] sent = read(StubResponse.of(200).withBody(bytes));

    assertThat(new String(sent, ISO_8859_1)).endsWith("\r\n\r\n" + new String(bytes, ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304})
  void has_no_body_where_http_has_none(int status) {
    WireResponse response = answer(StubResponse.of(status).withBody("none"));

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void may_be_late_without_holding_a_thread() throws IOException {
    int moreThanThreads = 150;
    cloud.stubs().add(request -> Optional.of(StubResponse.of(200).delayedBy(Duration.ofDays(1))));
    Socket[] waiting = new Socket[moreThanThreads];
    try {
      for (int i = 0; i < moreThanThreads; i++) {
        waiting[i] = connect();
      }
      assertThat(cloud.requestLog().await(moreThanThreads, Duration.ofSeconds(30))).isTrue();

      assertThat(Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 30).status())
          .isEqualTo(200);
    } finally {
      for (Socket socket : waiting) {
        if (socket != null) {
          socket.close();
        }
      }
    }
  }

  @Test
  void takes_the_time_it_was_given() {
    StubResponse answer = StubResponse.of(200).withBody("x".repeat(100));
    for (StubResponse slow :
        List.of(
            answer.delayedBy(Duration.ofMillis(150)), answer.spreadOver(Duration.ofMillis(150)))) {
      cloud.stubs().add(request -> Optional.of(slow));
      long start = System.nanoTime();
      assertThat(get().body()).hasSize(100);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }
  }

  @Test
  void is_given_up_when_the_project_is_closed() throws IOException {
    cloud.stubs().add(request -> Optional.of(StubResponse.of(200).delayedBy(Duration.ofDays(1))));
    try (Socket socket = connect()) {
      assertThat(cloud.requestLog().await(1, Duration.ofSeconds(30))).isTrue();
      cloud.close();

      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void may_be_no_http_at_all() throws IOException {
    assertThat(read(StubResponse.raw("no HTTP\0".getBytes(ISO_8859_1))))
        .asString(ISO_8859_1)
        .isEqualTo("no HTTP\0");
    assertThat(read(StubResponse.raw(new byte[0]))).isEmpty();
    assertThat(read(StubResponse.connectionClosed())).isEmpty();
    assertThatThrownBy(() -> read(StubResponse.connectionReset()))
        .isInstanceOf(SocketException.class)
        .hasMessageContaining("reset");
    assertThat(cloud.requests())
        .hasSize(4)
        .allMatch(recorded -> recorded.status() == 0 && !recorded.isUnexpected());
  }

  @Test
  void is_sent_after_a_huge_request() {
    cloud
        .stubs()
        .add(
            request -> Optional.of(StubResponse.of(200).withBody("" + request.bodyBytes().length)));
    int most = 12 * 1024 * 1024;

    assertThat(post("x".repeat(most)).body()).isEqualTo("" + most);
    assertThat(post("x".repeat(most + 1)).status()).isEqualTo(413);
  }

  @Test
  void refuses_at_once_what_http_does_not_allow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StubResponse.of(99))
        .withMessage("Expected an HTTP status from 200 to 599, got 99");
    assertThatIllegalArgumentException().isThrownBy(() -> StubResponse.of(600));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StubResponse.of(200).withHeader("a b", ""))
        .withMessageEndingWith("got \"a b\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StubResponse.of(200).withHeader("content-length", "1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StubResponse.of(200).withHeader("A", "1\r\nB: 2"))
        .withMessage("Expected a value without control characters for the header A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StubResponse.of(200).delayedBy(Duration.ofDays(25)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StubResponse.of(200).spreadOver(Duration.ofMillis(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StubResponse.connectionReset().withBody("x"))
        .withMessage("An answer that is cut or raw is no HTTP response, so it cannot have a body");
  }

  @Test
  void prints_no_secret() {
    assertThat(StubResponse.json(200, "secret").withHeader("X-Subject-Token", "secret"))
        .hasToString("200, body of 6 bytes")
        .isEqualTo(StubResponse.json(200, "secret").withHeader("X-Subject-Token", "secret"));
    assertThat(StubResponse.raw(new byte[2])).hasToString("raw bytes, body of 2 bytes");
    assertThat(StubResponse.connectionReset()).hasToString("connection reset");
    assertThat(StubResponse.connectionClosed()).hasToString("connection closed");
  }

  private WireResponse answer(StubResponse response) {
    cloud.stubs().add(request -> Optional.of(response));
    return get();
  }

  private WireResponse get() {
    return Wire.request("GET", cloud.endpoint(), "/" + cloud.projectId(), List.of(), "");
  }

  private WireResponse post(String body) {
    return Wire.post(cloud.endpoint(), "/" + cloud.projectId(), List.of(), body);
  }

  private byte[] read(StubResponse response) throws IOException {
    cloud.stubs().add(request -> Optional.of(response));
    try (Socket socket = connect()) {
      return socket.getInputStream().readAllBytes();
    }
  }

  private Socket connect() throws IOException {
    URI server = URI.create(cloud.endpoint());
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(60_000);
    socket
        .getOutputStream()
        .write(
            ("GET /"
                    + cloud.projectId()
                    + " HTTP/1.1\r\n"
                    + Wire.head(cloud.endpoint(), List.of())
                    + "\r\n")
                .getBytes(ISO_8859_1));
    return socket;
  }
}
