package io.github.fakehuaweicloud.internal.server;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Lets the fakes of other class loaders find a shared server. They share no class of ours and no
 * object, but the threads of the JVM, which know each other by name and by the JDK's types. Ends
 * with its server, so nothing is left behind.
 */
final class PortKeeper extends Thread implements Callable<Optional<String>> {

  private static final String NAME = "fake-huaweicloud-at-";

  private final FakeServer server;

  PortKeeper(String bindAddress, FakeServer server) {
    super(null, null, name(bindAddress, server.port()), 0, false);
    this.server = server;
    setDaemon(true);
    // That of whoever asked for the server first must not be held as long as the server.
    setContextClassLoader(null);
  }

  /**
   * Has the fake of another class loader that keeps a port close its server.
   *
   * @return the open project that keeps it from doing so; empty if the port is free now, or nobody
   *     keeps it
   */
  static Optional<String> release(String bindAddress, int port) {
    return ofOthers()
        .filter(thread -> thread.getName().equals(name(bindAddress, port)))
        .findFirst()
        .flatMap(PortKeeper::ask);
  }

  /** Has the fakes of other class loaders close the servers on which no project is open. */
  static void releaseAll() {
    ofOthers().forEach(PortKeeper::ask);
  }

  private static String name(String bindAddress, int port) {
    return NAME + bindAddress + ":" + port;
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
    } catch (Exception | LinkageError itsClassLoaderIsClosed) {
      // Its server cannot be stopped any more. Whoever needs its port is told that it is taken.
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> call() {
    return server.closeIfIdle();
  }

  @Override
  public void run() {
    server.awaitClosed();
  }
}
