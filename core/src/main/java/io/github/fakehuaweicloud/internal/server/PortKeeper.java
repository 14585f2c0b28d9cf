package io.github.fakehuaweicloud.internal.server;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Lets fakes in other class loaders find a shared server. They share no class and no object of
 * ours, but they see the threads of the JVM, with their names and JDK types. The thread ends with
 * its server.
 */
final class PortKeeper extends Thread implements Callable<Optional<String>> {

  private static final String NAME = "fake-huaweicloud-at-";

  private final FakeServer server;

  PortKeeper(String bindAddress, FakeServer server) {
    super(null, null, name(bindAddress, server.port()), 0, false);
    this.server = server;
    setDaemon(true);
    // Otherwise the thread would keep the class loader of the first test that asked for the server.
    setContextClassLoader(null);
  }

  /**
   * Asks the fake in another class loader that uses this port to close its server.
   *
   * @return the open project that prevents it; empty if the port is free now or no fake uses it
   */
  static Optional<String> release(String bindAddress, int port) {
    return ofOthers()
        .filter(thread -> thread.getName().equals(name(bindAddress, port)))
        .findFirst()
        .flatMap(PortKeeper::ask);
  }

  /** Asks the fakes in other class loaders to close servers without an open project. */
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
      // Its server cannot be stopped any more, so the port stays taken and the caller reports that.
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
