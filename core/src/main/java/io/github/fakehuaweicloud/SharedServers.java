package io.github.fakehuaweicloud;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The servers that all tests of a JVM share, one an address. They belong to nobody's tests, so they
 * end with the JVM, unless somebody closes them before; asked for again, they start again where
 * they were, since an application that was configured once still has that address.
 */
final class SharedServers {

  /** Servers are what a JVM shares, whatever runs its tests, which is why this may be static. */
  static final SharedServers OF_THIS_JVM = new SharedServers();

  private final Map<Address, FakeHuaweiCloudServer> running = new HashMap<>();
  private final Map<Address, Integer> latestPorts = new HashMap<>();
  private final ExitHook exitHook = new ExitHook(this::closeAll);

  private record Address(String bindAddress, int port) {}

  /** The server at an address, started if it is not running. */
  synchronized FakeHuaweiCloudServer at(String bindAddress, int port) {
    Address address = new Address(bindAddress, port);
    FakeHuaweiCloudServer server = running.get(address);
    if (server != null && !server.isClosed()) {
      return server;
    }
    if (server != null) {
      // Whoever closes it waits for the lock that is held here.
      stop(address, server);
    }
    return start(address);
  }

  void closeAll() {
    servers().forEach(FakeHuaweiCloudServer::close);
  }

  private synchronized List<FakeHuaweiCloudServer> servers() {
    return List.copyOf(running.values());
  }

  private FakeHuaweiCloudServer start(Address address) {
    FakeHuaweiCloudServer server = listen(address);
    server.onClose(() -> stop(address, server));
    running.put(address, server);
    new PortKeeper(server).start();
    latestPorts.put(address, server.port());
    exitHook.add();
    return server;
  }

  private FakeHuaweiCloudServer listen(Address address) {
    if (address.port() != 0) {
      return FixedPort.listen(address.bindAddress(), address.port());
    }
    Integer latest = latestPorts.get(address);
    if (latest == null) {
      return FakeHuaweiCloudServer.start(address.bindAddress(), 0);
    }
    try {
      return FakeHuaweiCloudServer.start(address.bindAddress(), latest);
    } catch (UncheckedIOException takenMeanwhile) {
      return FakeHuaweiCloudServer.start(address.bindAddress(), 0);
    }
  }

  private synchronized void stop(Address address, FakeHuaweiCloudServer server) {
    server.stop();
    if (running.remove(address, server) && running.isEmpty()) {
      exitHook.remove();
    }
  }
}
