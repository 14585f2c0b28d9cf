package io.github.fakehuaweicloud.internal.hss.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Servers that are not there, are no API servers, or never answer. */
class NoServerTest {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  @Test
  void a_refused_connection_names_the_address() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }

    assertThat(Sent.failure(Sent.yaml("https://127.0.0.1:" + port, "", "{}")))
        .contains(
            "GET https://127.0.0.1:"
                + port
                + "/version: the connection was refused."
                + " Check that the API server listens there");
  }

  @Test
  void servers_that_never_answer_take_a_bounded_time_together() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String kubeconfig =
          Sent.yaml("https://127.0.0.1:" + silent.getLocalPort(), Sent.AUTHORITY, Sent.CLIENT);
      long start = System.nanoTime();

      assertThat(ClusterConnection.failures(Collections.nCopies(20, kubeconfig)))
          .allSatisfy(
              failure ->
                  assertThat(failure)
                      .hasValueSatisfying(
                          reason ->
                              assertThat(reason).containsAnyOf("no answer in time", "given up")));

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }
  }

  @Test
  void a_server_that_sends_a_byte_from_time_to_time_takes_a_bounded_time() throws Exception {
    try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread dripping = new Thread(() -> drip(slow));
      dripping.start();
      long start = System.nanoTime();

      assertThat(Sent.failure(Sent.yaml("http://127.0.0.1:" + slow.getLocalPort(), "", "{}")))
          .hasValueSatisfying(reason -> assertThat(reason).contains("no answer in time"));

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
      dripping.join();
    }
  }

  /** A byte of the status line for each half second, until the client is gone. */
  private static void drip(ServerSocket server) {
    try (Socket client = server.accept();
        InputStream requests = client.getInputStream()) {
      client.setSoTimeout(500);
      for (int sent = 0; sent < 1000; sent++) {
        client.getOutputStream().write('H');
        try {
          while (requests.read() >= 0) {
            // The request.
          }
          return;
        } catch (java.net.SocketTimeoutException stillThere) {
          // The next byte.
        }
      }
    } catch (IOException gone) {
      // That is what is waited for.
    }
  }

  @Test
  void something_else_than_http_is_told() throws Exception {
    for (String answer : List.of("SSH-2.0-OpenSSH_9.6\r\n", "")) {
      try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        Thread answering = new Thread(() -> answer(other, answer));
        answering.start();

        assertThat(Sent.failure(Sent.yaml("http://127.0.0.1:" + other.getLocalPort(), "", "{}")))
            .hasValueSatisfying(
                reason ->
                    assertThat(reason)
                        .contains(
                            answer.isEmpty()
                                ? "closed the connection without an answer"
                                : "the answer is not HTTP/1.1"));
        answering.join();
      }
    }
  }

  private static void answer(ServerSocket server, String answer) {
    try (Socket client = server.accept()) {
      byte[] request = new byte[4096];
      client.getInputStream().read(request);
      client.getOutputStream().write(answer.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }

  @Test
  void an_unknown_host_is_told() {
    assertThat(Sent.failure(Sent.yaml("https://nowhere.invalid:6443", "", "{}")))
        .hasValueSatisfying(
            reason ->
                assertThat(reason).containsAnyOf("the host name is unknown", "can be looked up"));
  }
}
