package io.github.fakehuaweicloud.internal.server;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The servers that all tests of a JVM share, one an address. They belong to nobody's tests, so they
 * end with the JVM, unless somebody closes them before; asked for again, they start again where
 * they were, since an application that was configured once still has that address.
 */
public final class SharedServers {

  /** Servers are what a JVM shares, whatever runs its tests, which is why this may be static. */
  public static final SharedServers OF_THIS_JVM = new SharedServers();

  private final Map<Address, FakeServer> running = new HashMap<>();
  private final Map<Address, Integer> latestPorts = new HashMap<>();
  private final ExitHook exitHook = new ExitHook(this::stopAll);

  private record Address(String bindAddress, int port) {}

  /**
   * The server at an address, started if it is not running. A chosen port that the fake of another
   * class loader has is taken over from it: without a lock, for the other may want one of ours.
   */
  public FakeServer at(String bindAddress, int port) {
    Address address = new Address(bindAddress, port);
    try {
      return runningAt(address);
    } catch (UncheckedIOException taken) {
      Optional<String> user = PortKeeper.release(bindAddress, port);
      if (user.isPresent()) {
        throw new UncheckedIOException(inUse(address, user.get()), taken.getCause());
      }
      return runningAt(address);
    }
  }

  /** Stops the servers on which no project is open. */
  public void closeIdle() {
    servers().forEach(FakeServer::closeIfIdle);
    PortKeeper.releaseAll();
  }

  private void stopAll() {
    servers().forEach(FakeServer::stop);
  }

  private synchronized List<FakeServer> servers() {
    return List.copyOf(running.values());
  }

  private synchronized FakeServer runningAt(Address address) {
    FakeServer server = running.get(address);
    if (server != null && !server.isClosed()) {
      return server;
    }
    if (server != null) {
      server.awaitStopped();
    }
    return start(address);
  }

  private FakeServer start(Address address) {
    FakeServer server = listen(address);
    server.share(() -> forget(address, server));
    running.put(address, server);
    latestPorts.put(address, server.port());
    new PortKeeper(address.bindAddress(), server).start();
    exitHook.add();
    return server;
  }

  private FakeServer listen(Address address) {
    Integer latest = latestPorts.get(address);
    if (address.port() != 0 || latest == null) {
      return FakeServer.start(address.bindAddress(), address.port());
    }
    try {
      return FakeServer.start(address.bindAddress(), latest);
    } catch (UncheckedIOException takenMeanwhile) {
      return FakeServer.start(address.bindAddress(), 0);
    }
  }

  private synchronized void forget(Address address, FakeServer stopped) {
    if (running.remove(address, stopped) && running.isEmpty()) {
      exitHook.remove();
    }
  }

  private static String inUse(Address address, String user) {
    return "Cannot listen on "
        + address.bindAddress()
        + ":"
        + address.port()
        + ": a fake in another class loader of this JVM listens there, and its project "
        + user
        + " is still open. Close that project first, or give each class loader a port of its own";
  }
}
