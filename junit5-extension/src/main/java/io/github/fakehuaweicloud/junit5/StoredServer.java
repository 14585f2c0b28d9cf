package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A server that JUnit closes with the context; versions before 5.13 need the first interface for
 * that, JUnit 6 the second.
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
