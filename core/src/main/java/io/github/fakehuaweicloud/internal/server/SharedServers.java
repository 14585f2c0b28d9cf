package io.github.fakehuaweicloud.internal.server;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The servers that all tests of a JVM share, one per address. They end with the JVM unless somebody
 * closes them before. A closed one starts again on its old port, because applications may have been
 * configured with that address.
 */
public final class SharedServers {

  /** Static, because all tests of a JVM share its servers, whatever runs them. */
  public static final SharedServers OF_THIS_JVM = new SharedServers();

  private final Map<Address, FakeServer> running = new HashMap<>();
  private final Map<Address, Integer> latestPorts = new HashMap<>();
  private final ExitHook exitHook = new ExitHook(this::stopAll);

  private record Address(String bindAddress, int port) {}

  /**
   * Starts the server if it is not running. Takes a chosen port over from a fake in another class
   * loader. That happens without holding the lock, because the other fake may ask for one of our
   * ports.
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
      return FakeServer.start(ServerSettings.at(address.bindAddress(), address.port()));
    }
    try {
      return FakeServer.start(ServerSettings.at(address.bindAddress(), latest));
    } catch (UncheckedIOException takenMeanwhile) {
      return FakeServer.start(ServerSettings.at(address.bindAddress(), 0));
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
