package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A server that JUnit closes with the context it is stored in. JUnit before 5.13 looks for the one
 * interface, JUnit 6 for the other.
 *
 * @param server the server
 */
@SuppressWarnings("deprecation")
record StoredServer(FakeHuaweiCloudServer server) implements CloseableResource, AutoCloseable {

  @Override
  public void close() {
    server.close();
  }
}
