package io.github.fakehuaweicloud;

import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A shared server at a port that the user chose. Where tests run in several class loaders (Quarkus
 * has one a test profile), each has servers of its own, and only one of them can have the port: the
 * latest that asks for it, once no project is open on the other's.
 */
final class FixedPort {

  private FixedPort() {}

  static FakeHuaweiCloudServer listen(String bindAddress, int port) {
    try {
      return FakeHuaweiCloudServer.start(bindAddress, port);
    } catch (UncheckedIOException taken) {
      Optional<String> user = PortKeeper.release(port);
      if (user.isPresent()) {
        throw new UncheckedIOException(inUse(bindAddress, port, user.get()), taken.getCause());
      }
      return FakeHuaweiCloudServer.start(bindAddress, port);
    }
  }

  private static String inUse(String bindAddress, int port, String user) {
    return "Cannot listen on "
        + bindAddress
        + ":"
        + port
        + ": a fake in another class loader of this JVM listens there, and its project "
        + user
        + " is still open. Close that project first, or give each class loader a port of its own";
  }
}
