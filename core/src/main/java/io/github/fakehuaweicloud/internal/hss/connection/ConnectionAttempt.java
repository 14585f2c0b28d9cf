package io.github.fakehuaweicloud.internal.hss.connection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Sends one GET for the version over a connection of its own. The JDK's HTTP clients would bring
 * along what a JVM has set for all: proxies, cookies, passwords, kept connections, a verifier of
 * host names; and they cannot verify the name that tls-server-name gives.
 */
final class ConnectionAttempt {

  private static final Duration FOR_CONNECTING = Duration.ofSeconds(2);
  private static final Duration FOR_ALL = Duration.ofSeconds(4);

  private ConnectionAttempt() {}

  /** Why it leads nowhere; empty if the server has answered 200. */
  static Optional<String> failure(String kubeconfig) {
    Target target;
    try {
      target = Target.of(kubeconfig);
    } catch (UnusableKubeconfigException nothingToTry) {
      return Optional.of(nothingToTry.getMessage());
    }
    try {
      Reply reply = ask(target);
      return reply.status() == 200 ? Optional.empty() : Optional.of(Failure.of(target, reply));
    } catch (IOException broken) {
      return Optional.of(Failure.of(target, broken));
    }
  }

  private static Reply ask(Target target) throws IOException {
    try (Socket socket = DeadlineSocket.connected(target.address(), FOR_CONNECTING, FOR_ALL)) {
      if (target.tls().isEmpty()) {
        return ask(target, socket);
      }
      try (Socket secured = target.tls().get().secure(socket, target.address())) {
        return ask(target, secured);
      }
    }
  }

  private static Reply ask(Target target, Socket socket) throws IOException {
    String request =
        "GET "
            + target.address().path()
            + " HTTP/1.1\r\nHost: "
            + target.address().hostAndPort()
            + "\r\nAccept: application/json\r\nUser-Agent: fake-huaweicloud\r\n"
            + target.token().map(token -> "Authorization: Bearer " + token + "\r\n").orElse("")
            + "Connection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return Reply.read(new BufferedInputStream(socket.getInputStream()));
  }
}
