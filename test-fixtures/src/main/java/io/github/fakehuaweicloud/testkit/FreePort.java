package io.github.fakehuaweicloud.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** A port that nobody listens at. */
public final class FreePort {

  private FreePort() {}

  /**
   * Finds one.
   *
   * @return a port that was free a moment ago
   */
  public static int find() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
