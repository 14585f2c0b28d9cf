package io.github.fakehuaweicloud;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Lets the fakes of other class loaders find the one that has a port. They share no class of ours
 * and no object, but the threads of the JVM, which know each other by name and by the JDK's types.
 * Ends with its server, so nothing is left behind.
 */
final class PortKeeper extends Thread implements Callable<Optional<String>> {

  private static final String NAME = "fake-huaweicloud-port-";

  private final FakeHuaweiCloudServer server;

  PortKeeper(FakeHuaweiCloudServer server) {
    super(NAME + server.port());
    this.server = server;
    setDaemon(true);
  }

  /**
   * Has the fake of another class loader that keeps a port close its server.
   *
   * @return the open project that keeps it from doing so; empty if the port is free now, or nobody
   *     keeps it
   */
  static Optional<String> release(int port) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(NAME + port))
        .filter(Callable.class::isInstance)
        .filter(thread -> !(thread instanceof PortKeeper))
        .findFirst()
        .flatMap(keeper -> ask((Callable<?>) keeper));
  }

  private static Optional<String> ask(Callable<?> keeper) {
    try {
      return ((Optional<?>) keeper.call()).map(String::valueOf);
    } catch (Exception e) {
      throw new IllegalStateException("Cannot release a port", e);
    }
  }

  @Override
  public Optional<String> call() {
    Optional<String> user = server.anyOpenProject();
    if (user.isEmpty()) {
      server.close();
    }
    return user;
  }

  @Override
  public void run() {
    server.awaitClosed();
  }
}
