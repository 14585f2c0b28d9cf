package io.github.fakehuaweicloud.benchmarks.client;

import java.io.IOException;

/** One call on a connection of its own. */
public final class FirstCall {

  private FirstCall() {}

  /** Calls and reads all; the status must be this one. */
  public static void send(
      int port, String method, String path, String token, String body, int expected)
      throws IOException {
    String endpoint = "http://127.0.0.1:" + port;
    try (Connection connection = new Connection(endpoint)) {
      connection.send(Requests.of(method, endpoint, path, token, body), expected);
    }
  }
}
