package io.github.fakehuaweicloud;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Lets the fakes of other class loaders find a shared server. They share no class of ours and no
 * object, but the threads of the JVM, which know each other by name and by the JDK's types. Ends
 * with its server, so nothing is left behind.
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
    return ofOthers()
        .filter(thread -> thread.getName().equals(NAME + port))
        .findFirst()
        .flatMap(PortKeeper::ask);
  }

  /** Has the fakes of other class loaders close the servers on which no project is open. */
  static void releaseAll() {
    ofOthers().forEach(PortKeeper::ask);
  }

  private static Stream<Thread> ofOthers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(NAME))
        .filter(Callable.class::isInstance)
        .filter(thread -> !(thread instanceof PortKeeper));
  }

  private static Optional<String> ask(Thread keeper) {
    try {
      return ((Optional<?>) ((Callable<?>) keeper).call()).map(String::valueOf);
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
